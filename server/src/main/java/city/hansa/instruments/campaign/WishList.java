package city.hansa.instruments.campaign;

import city.hansa.actors.Presences;
import city.hansa.kernel.BadInput;
import city.hansa.mail.EmailAddress;
import city.hansa.site.Meant;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads invite lists: one actor a line, name or id, then, parted by semicolons or tabs, the name
 * and the e-mail address of the contact. A name stays open until a person has chosen whom it means.
 */
@Component
class WishList {
  /** Most lines of a list. */
  static final int MOST = 5_000;

  /** Most names, which are searched one by one. */
  static final int MOST_NAMES = 500;

  private final Presences presences;

  WishList(Presences presences) {
    this.presences = presences;
  }

  /**
   * @param choices by number of the line, under {@code choice.N}
   * @throws BadInput naming "lines"
   */
  List<Wish> read(String lines, Map<String, String> choices, Site site) {
    List<String[]> rows =
        lines.lines().filter(line -> !line.isBlank()).map(line -> line.split("[;\t]", -1)).toList();
    if (rows.isEmpty()) {
      throw new BadInput("lines", "", "campaign.list.empty");
    }
    if (rows.size() > MOST) {
      throw new BadInput("lines", "", "campaign.list.long", MOST);
    }
    Map<String, String> names = names(rows, site);
    if (rows.stream().filter(row -> !names.containsKey(cell(row, 0))).count() > MOST_NAMES) {
      throw new BadInput("lines", "", "campaign.list.names", MOST_NAMES);
    }
    List<Wish> wishes = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      wishes.add(wish(at + 1, rows.get(at), names, choices, site));
    }
    return wishes;
  }

  private Map<String, String> names(List<String[]> rows, Site site) {
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> ids.add(cell(row, 0)));
    return presences.names(ids, site.asOf().day(), site.language());
  }

  private static Wish wish(
      int number, String[] row, Map<String, String> names, Map<String, String> choices, Site site) {
    String typed = cell(row, 0);
    String known = names.get(typed);
    Meant meant = known == null ? site.meant(typed) : new Meant(known, List.of());
    boolean second = EmailAddress.fits(cell(row, 1));
    String email = second ? cell(row, 1) : cell(row, 2);
    if (!email.isEmpty() && !EmailAddress.fits(email)) {
      throw new BadInput("lines", email, "campaign.list.email", number);
    }
    String chosen = choices.getOrDefault("choice." + number, "").strip();
    boolean offered =
        chosen.equals(Wish.NOBODY)
            || meant.offers().stream().anyMatch(offer -> offer.id().equals(chosen));
    return new Wish(number, typed, second ? "" : cell(row, 1), email, meant, offered ? chosen : "");
  }

  private static String cell(String[] row, int at) {
    return at < row.length ? row[at].strip() : "";
  }
}
