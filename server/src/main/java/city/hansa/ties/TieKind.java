package city.hansa.ties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tie is. Memberships of networks are kept apart from these. */
public enum TieKind {
  SISTER,
  FRIENDSHIP,
  COOPERATION,
  PROJECT,
  /** An office of one actor in the place of another. */
  REPRESENTATION,
  /** A consulate, mission or organisation admitted in a city. */
  ACCREDITATION,
  /** A company or foundation pays a network, an occasion or a city. */
  SPONSORSHIP;

  /** As the id of a tie begins. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its code or name. */
  public static Optional<TieKind> find(String text) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(text)).findFirst();
  }
}
