package city.hansa.engine.ledger.json;

/** Reads the strings of JSON. */
final class JsonStrings {

  private JsonStrings() {}

  static String read(Cursor at) {
    at.take('"');
    int start = at.place();
    StringBuilder text = null;
    for (char c = at.next(); c != '"'; c = at.next()) {
      if (c < 0x20) {
        throw at.bad("a control character within a string");
      }
      if (c == '\\') {
        text = text == null ? before(at, start) : text;
        text.append(escaped(at));
      } else if (text != null) {
        text.append(c);
      }
    }
    String whole = text == null ? withoutQuote(at.since(start)) : text.toString();
    try {
      Characters.requireWhole(whole);
    } catch (IllegalArgumentException half) {
      throw new BadJson("half a character within a string", at.place(), false);
    }
    return whole;
  }

  /** What was read of the string before the backslash just taken. */
  private static StringBuilder before(Cursor at, int start) {
    return new StringBuilder(withoutQuote(at.since(start)));
  }

  private static String withoutQuote(String taken) {
    return taken.substring(0, taken.length() - 1);
  }

  private static char escaped(Cursor at) {
    char c = at.next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit(at);
      default -> throw at.bad("no such escape: \\" + c);
    };
  }

  private static char unit(Cursor at) {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      char c = at.next();
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw at.bad("four hexadecimal digits are missing");
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }
}
