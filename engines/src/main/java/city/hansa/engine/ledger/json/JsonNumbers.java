package city.hansa.engine.ledger.json;

/** Reads the numbers of JSON. */
final class JsonNumbers {

  private JsonNumbers() {}

  static Json read(Cursor at) {
    int start = at.place();
    at.takeIf('-');
    if (!at.takeIf('0')) {
      digits(at, "a value is missing");
    }
    boolean whole = true;
    if (at.takeIf('.')) {
      digits(at, "a digit is missing");
      whole = false;
    }
    if (at.takeIf('e') || at.takeIf('E')) {
      if (!at.takeIf('+')) {
        at.takeIf('-');
      }
      digits(at, "a digit is missing");
      whole = false;
    }
    return number(at, at.since(start), whole);
  }

  private static void digits(Cursor at, String otherwise) {
    int start = at.place();
    while (at.peek() >= '0' && at.peek() <= '9') {
      at.next();
    }
    if (at.place() == start) {
      throw at.bad(otherwise);
    }
  }

  private static Json number(Cursor at, String text, boolean whole) {
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw new BadJson(text + " is too large", at.place(), false);
    }
    if (whole && Math.abs(value) >= Json.LARGEST_WHOLE && !EcmaNumber.text(value).equals(text)) {
      throw new BadJson(text + " has more digits than are kept", at.place(), false);
    }
    return new Json.Number(value);
  }
}
