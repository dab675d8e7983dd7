package city.hansa.engine.ledger.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly: RFC 8259 and the Internet profile of RFC 7493. A name twice in an object, an
 * integer that a double does not keep, half a character, a leading zero, anything behind the value:
 * refused, with the place. At most 64 levels deep. Linear in the length.
 */
public final class JsonParser {

  private static final int DEEPEST = 64;

  private final Cursor at;

  private JsonParser(String text) {
    at = new Cursor(text);
  }

  /**
   * @throws BadJson if it is not UTF-8 or not JSON of the profile
   */
  public static Json parse(byte[] utf8) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException broken) {
      throw new BadJson("not UTF-8", 0, false);
    }
  }

  /**
   * @throws BadJson if it is not JSON of the profile
   */
  public static Json parse(String text) {
    JsonParser parser = new JsonParser(text);
    Json value = parser.value(0);
    parser.at.skipSpace();
    if (!parser.at.ended()) {
      throw parser.at.bad("something behind the value");
    }
    return value;
  }

  private Json value(int depth) {
    if (depth > DEEPEST) {
      throw at.bad("more than %d levels deep".formatted(DEEPEST));
    }
    at.skipSpace();
    return switch (at.peek()) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> new Json.Text(JsonStrings.read(at));
      case 't' -> word("true", new Json.Truth(true));
      case 'f' -> word("false", new Json.Truth(false));
      case 'n' -> word("null", Json.NOTHING);
      default -> JsonNumbers.read(at);
    };
  }

  private Json word(String word, Json value) {
    for (int i = 0; i < word.length(); i++) {
      at.take(word.charAt(i));
    }
    return value;
  }

  private Json members(int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    at.take('{');
    at.skipSpace();
    if (at.takeIf('}')) {
      return new Json.Members(members);
    }
    do {
      at.skipSpace();
      String name = JsonStrings.read(at);
      at.skipSpace();
      at.take(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw at.bad("the name \"%s\" stands twice".formatted(name));
      }
      at.skipSpace();
    } while (at.takeIf(','));
    at.take('}');
    return new Json.Members(members);
  }

  private Json items(int depth) {
    List<Json> items = new ArrayList<>();
    at.take('[');
    at.skipSpace();
    if (at.takeIf(']')) {
      return new Json.Items(items);
    }
    do {
      items.add(value(depth + 1));
      at.skipSpace();
    } while (at.takeIf(','));
    at.take(']');
    return new Json.Items(items);
  }
}
