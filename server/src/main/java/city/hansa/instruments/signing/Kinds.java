package city.hansa.instruments.signing;

import city.hansa.instruments.Terms;
import city.hansa.instruments.life.ParticipationLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which kinds of signature an instrument takes on a day, by its own rules. */
public final class Kinds {

  private Kinds() {}

  /** In the order of a form; all where the rules do not say. */
  public static List<String> of(Terms terms, LocalDate day) {
    List<String> kinds = new ArrayList<>();
    boolean closed = terms.date("lastDay").filter(last -> day.isAfter(last.latest())).isPresent();
    String policy = terms.text("signing");
    if (!closed && !policy.equals("DEFINITIVE")) {
      kinds.add(ParticipationLife.SIGN);
    }
    if (!closed && !policy.equals("AD_REFERENDUM")) {
      kinds.add(ParticipationLife.SIGN_DEFINITIVE);
    }
    boolean joinable =
        switch (terms.text("accession")) {
          case "ALWAYS" -> true;
          case "AFTER_SIGNING" -> closed;
          default -> false;
        };
    if (joinable) {
      kinds.add(ParticipationLife.JOIN);
    }
    return kinds.isEmpty() ? List.of(ParticipationLife.SIGN) : List.copyOf(kinds);
  }
}
