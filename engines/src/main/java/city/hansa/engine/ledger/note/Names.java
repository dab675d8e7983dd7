package city.hansa.engine.ledger.note;

/** Names of keys: not empty, no spaces, no plus, nothing that cannot be seen. */
final class Names {

  private Names() {}

  static boolean valid(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(c ->
                c == '+'
                    || c < 0x20
                    || c == 0x7f
                    || c == 0x85
                    || Character.isSpaceChar(c)
                    || Character.isWhitespace(c));
  }

  static void require(String name) {
    if (!valid(name)) {
      throw new IllegalArgumentException(
          "The name of a key is not empty and has neither spaces nor a plus: " + name);
    }
  }
}
