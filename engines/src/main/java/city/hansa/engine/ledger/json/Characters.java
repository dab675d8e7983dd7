package city.hansa.engine.ledger.json;

/** Text that can be written in UTF-8. */
final class Characters {

  private Characters() {}

  /**
   * @throws IllegalArgumentException if half of a surrogate pair stands alone
   */
  static void requireWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isLowSurrogate(c)
          || i + 1 == text.length()
          || !Character.isLowSurrogate(text.charAt(i + 1))) {
        throw new IllegalArgumentException("Half a character at place " + i);
      }
      i++;
    }
  }
}
