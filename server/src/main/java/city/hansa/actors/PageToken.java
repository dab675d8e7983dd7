package city.hansa.actors;

import city.hansa.kernel.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Where a page of a list ended: the value it was sorted by, the id that settles ties, and the order
 * it belongs to. Opaque to readers.
 *
 * @param value as text; the empty text is a value too
 */
record PageToken(ActorQuery.Sort sort, boolean descending, String value, String id) {

  /** Between the parts; no name or id holds it. */
  private static final String BAR = "\u001f";

  private static final int LONGEST = 2000;

  String written() {
    String text = String.join(BAR, "1", sort.name(), descending ? "desc" : "asc", id, value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws BadInput naming "after" if the text is no token, or one of a list in another order
   */
  static PageToken read(String text, ActorQuery.Sort sort, boolean descending) {
    String[] parts = decoded(text).split(BAR, 5);
    String order = descending ? "desc" : "asc";
    if (parts.length != 5
        || !parts[0].equals("1")
        || !parts[3].matches("[a-z0-9][a-z0-9-]*")
        || !fits(sort, parts[4])) {
      throw refusal(text);
    }
    if (!parts[1].equals(sort.name()) || !parts[2].equals(order)) {
      throw new BadInput(
          "after",
          text,
          "actors.problem.foreign-token",
          sort.name().toLowerCase(Locale.ROOT),
          order);
    }
    return new PageToken(sort, descending, parts[4], parts[3]);
  }

  private static boolean fits(ActorQuery.Sort sort, String value) {
    return switch (sort) {
      case NAME -> true;
      case POPULATION -> value.matches("\\d{1,18}|9223372036854775807");
      case FOUNDED -> value.matches("-?infinity|\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    };
  }

  private static String decoded(String text) {
    if (text.length() > LONGEST) {
      throw refusal(text.substring(0, 40));
    }
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw refusal(text);
    }
  }

  private static BadInput refusal(String text) {
    return new BadInput("after", text, "actors.problem.token");
  }
}
