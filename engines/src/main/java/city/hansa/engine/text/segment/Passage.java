package city.hansa.engine.text.segment;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a document, with the hints of its layout.
 *
 * @param text plain; {@code [^3]} where a note is called
 * @param number made by automatic numbering, as printed; empty where it may stand in the text
 * @param heading its level, 1 the highest; 0 for none
 * @param indent from the margin, in points; 0 where not known
 * @param page from 1; 0 where the format has none
 * @param known null where the document says nothing of its structure
 */
public record Passage(
    String text,
    String number,
    int heading,
    int indent,
    int page,
    boolean bold,
    @Nullable Known known) {

  private static final int LONGEST_HEADING = 120;

  public static Passage of(String text) {
    return new Passage(text, "", 0, 0, 0, false, null);
  }

  public static Passage heading(int level, String text) {
    return new Passage(text, "", level, 0, 0, false, null);
  }

  public static Passage known(Known known, String text) {
    return new Passage(text, "", 0, 0, 0, false, known);
  }

  /** Number and text as they are read. */
  String line() {
    return number.isEmpty() ? text : number + " " + text;
  }

  /** Short, and no sentence. */
  static boolean looksLikeHeading(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_HEADING
        && text.indexOf('\n') < 0
        && ".;:,!?\u3002\uff1b\uff1a\u061b\u060c".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
