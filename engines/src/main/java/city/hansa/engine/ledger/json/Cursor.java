package city.hansa.engine.ledger.json;

/** A place in a text that is being read. */
final class Cursor {

  /** What stands behind the end; no character of JSON. */
  static final char END = '\uffff';

  private final String text;
  private int place;

  Cursor(String text) {
    this.text = text;
  }

  boolean ended() {
    return place == text.length();
  }

  char peek() {
    return ended() ? END : text.charAt(place);
  }

  char next() {
    if (ended()) {
      throw new BadJson("the text ends here", place, true);
    }
    return text.charAt(place++);
  }

  void take(char wanted) {
    if (next() != wanted) {
      place--;
      throw bad("'%c' is missing".formatted(wanted));
    }
  }

  boolean takeIf(char wanted) {
    boolean there = peek() == wanted;
    if (there) {
      place++;
    }
    return there;
  }

  void skipSpace() {
    for (char c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
      place++;
    }
  }

  int place() {
    return place;
  }

  String since(int start) {
    return text.substring(start, place);
  }

  BadJson bad(String what) {
    return ended()
        ? new BadJson("the text ends here", place, true)
        : new BadJson(what, place, false);
  }
}
