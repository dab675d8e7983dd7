package city.hansa.engine.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The one way to write a value: the JSON Canonicalization Scheme (RFC 8785,
 * https://www.rfc-editor.org/rfc/rfc8785). No white space, names in the order of their UTF-16 code
 * units, numbers as ECMAScript writes them, UTF-8. Linear in the length; about a microsecond for a
 * small document.
 */
public final class CanonicalJson {

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final Octets out = new Octets();

  private CanonicalJson() {}

  public static byte[] bytes(Json value) {
    CanonicalJson writer = new CanonicalJson();
    writer.write(value);
    return writer.out.toArray();
  }

  public static String text(Json value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  private void write(Json value) {
    switch (value) {
      case Json.Nothing() -> out.add(NULL);
      case Json.Truth(boolean truth) -> out.add(truth ? TRUE : FALSE);
      case Json.Number(double number) -> out.addAscii(EcmaNumber.text(number));
      case Json.Text(String text) -> string(text);
      case Json.Items(List<Json> items) -> items(items);
      case Json.Members(Map<String, Json> members) -> members(members);
    }
  }

  private void items(List<Json> items) {
    out.add('[');
    boolean first = true;
    for (Json item : items) {
      if (!first) {
        out.add(',');
      }
      first = false;
      write(item);
    }
    out.add(']');
  }

  private void members(Map<String, Json> members) {
    out.add('{');
    boolean first = true;
    for (Map.Entry<String, Json> member : members.entrySet()) {
      if (!first) {
        out.add(',');
      }
      first = false;
      string(member.getKey());
      out.add(':');
      write(member.getValue());
    }
    out.add('}');
  }

  private void string(String text) {
    out.add('"');
    int plain = plainLength(text);
    out.addAscii(plain == text.length() ? text : text.substring(0, plain));
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        out.add(c);
      } else if (c < 0x80) {
        escape(c);
      } else if (Character.isHighSurrogate(c)) {
        out.addCodePoint(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        out.addCodePoint(c);
      }
    }
    out.add('"');
  }

  /** How many characters from the beginning are copied as they are; most often all. */
  private static int plainLength(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
  }

  private void escape(char c) {
    out.add('\\');
    switch (c) {
      case '\b' -> out.add('b');
      case '\t' -> out.add('t');
      case '\n' -> out.add('n');
      case '\f' -> out.add('f');
      case '\r' -> out.add('r');
      case '"', '\\' -> out.add(c);
      default -> {
        out.addAscii("u00");
        out.add(HEX[c >> 4]);
        out.add(HEX[c & 0xf]);
      }
    }
  }
}
