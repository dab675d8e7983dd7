package city.hansa.negotiation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sends, by form or as data: text by the names of fields. Nothing is refused here;
 * what is missing is empty, and each step says itself what it needs.
 */
public record Sent(Map<String, String> fields) {

  public Sent {
    fields = Map.copyOf(fields);
  }

  /** Empty where nothing was sent. */
  public String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /** 0 where no whole number was sent. */
  public long number(String field) {
    String text = text(field);
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
  }

  /** The revision that its author saw; 0 for none. */
  public int seen() {
    return (int) Math.min(number("seen"), Integer.MAX_VALUE);
  }

  public String office() {
    return text("office");
  }

  public String language() {
    return text("language");
  }

  /** Empty unless one of the choices was sent. */
  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> each.name().equals(text(field)))
        .findFirst();
  }
}
