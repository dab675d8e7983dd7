package city.hansa.acts;

import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an act says beyond its envelope: the fields that its family declares.
 *
 * @param values by name, as JSON
 */
public record Payload(Map<String, Json> values) {

  public static final Payload EMPTY = new Payload(Map.of());

  public Payload {
    values = new Json.Members(values).values();
  }

  /**
   * Reads a JSON object.
   *
   * @throws city.hansa.engine.ledger.json.BadJson if the text is no JSON
   * @throws IllegalArgumentException if it is JSON but no object
   */
  public static Payload parse(String json) {
    if (JsonParser.parse(json) instanceof Json.Members(Map<String, Json> values)) {
      return new Payload(values);
    }
    throw new IllegalArgumentException("A payload is a JSON object");
  }

  /** The text of a field; empty if it is absent or of another kind. */
  public Optional<String> text(String field) {
    return values.get(field) instanceof Json.Text(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The same with one more text, or another one in its place. */
  public Payload with(String field, String text) {
    Map<String, Json> more = new HashMap<>(values);
    more.put(field, new Json.Text(text));
    return new Payload(more);
  }

  /** Whether a field says yes. */
  public boolean yes(String field) {
    return values.get(field) instanceof Json.Truth(boolean truth) && truth;
  }

  /** The one way to write it (RFC 8785). */
  public String json() {
    return CanonicalJson.text(Json.of(values));
  }
}
