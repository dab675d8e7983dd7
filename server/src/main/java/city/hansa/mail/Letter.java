package city.hansa.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to go. It goes out as plain text and as simple HTML, both made from the same
 * lines.
 *
 * @param to one address
 * @param language of its words, which decides the direction of writing
 * @param unsubscribe an address at which a POST ends letters of this kind to this reader, with no
 *     more asked (RFC 8058); null for letters that answer somebody
 */
public record Letter(
    String to, Locale language, String subject, List<Line> lines, @Nullable String unsubscribe) {

  public Letter {
    lines = List.copyOf(lines);
    if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("A subject is one line");
    }
  }

  /** One paragraph. */
  public sealed interface Line {
    /** Larger than the rest. */
    record Heading(String words) implements Line {}

    record Words(String words) implements Line {}

    /**
     * @param address absolute
     */
    record Link(String words, String address) implements Line {}
  }
}
