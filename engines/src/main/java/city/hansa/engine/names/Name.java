package city.hansa.engine.names;

/**
 * One name of an actor as somebody writes it.
 *
 * @param text as written, 1 to 400 UTF-16 units, without the NUL character
 * @param tag language or script tag in ASCII ("de", "zh_TW"), empty where unknown
 */
public record Name(String text, String tag, NameKind kind) {

  static final int LONGEST = 400;

  /**
   * @throws IllegalArgumentException if the text is empty, too long, or holds NUL
   */
  public Name {
    if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "A name has 1 to %d characters and no NUL: %d given".formatted(LONGEST, text.length()));
    }
  }

  /** An alternate name of unknown language. */
  public static Name alternate(String text) {
    return new Name(text, "", NameKind.ALTERNATE);
  }
}
