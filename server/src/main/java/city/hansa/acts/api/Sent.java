package city.hansa.acts.api;

import city.hansa.acts.Payload;
import city.hansa.acts.words.ActFilters;
import city.hansa.engine.ledger.json.BadJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A JSON object that somebody sent; what cannot be read is refused with the field's name. */
record Sent(Map<String, Json> values) {

  /**
   * @throws BadInput unless it is an object of these members
   */
  static Sent of(byte[] body, Set<String> known) {
    return members("body", parsed(body), known);
  }

  @Nullable Json get(String field) {
    return values.get(field);
  }

  Payload payload() {
    return values.containsKey("payload")
        ? new Payload(members("payload", values.get("payload"), null).values)
        : Payload.EMPTY;
  }

  private static Json parsed(byte[] body) {
    try {
      return JsonParser.parse(body);
    } catch (BadJson bad) {
      throw new BadInput("body", bad.getMessage(), "acts.problem.json");
    }
  }

  static Sent members(String field, @Nullable Json value, @Nullable Set<String> known) {
    if (!(value instanceof Json.Members(Map<String, Json> values))) {
      throw new BadInput(field, null, "acts.problem.object");
    }
    for (String name : values.keySet()) {
      if (known != null && !known.contains(name)) {
        throw new BadInput(
            name, null, "acts.problem.unknown", String.join(", ", new TreeSet<>(known)));
      }
    }
    return new Sent(values);
  }

  @Nullable String text(String field) {
    return switch (values.get(field)) {
      case null -> null;
      case Json.Nothing() -> null;
      case Json.Text(String text) -> text.isBlank() ? null : text.strip();
      default -> throw new BadInput(field, null, "acts.problem.text");
    };
  }

  String required(String field) {
    String text = text(field);
    if (text == null) {
      throw new BadInput(field, null, "acts.refused.missing");
    }
    return text;
  }

  @Nullable PartialDate date(String field) {
    String text = text(field);
    return text == null ? null : ActFilters.date(field, text);
  }

  @Nullable Long number(String field) {
    return switch (values.get(field)) {
      case null -> null;
      case Json.Nothing() -> null;
      case Json.Number(double number) when number >= 1 && number == Math.rint(number) ->
          (long) number;
      default -> throw new BadInput(field, null, "acts.problem.number");
    };
  }

  <E extends Enum<E>> E choice(String field, Class<E> kind, E otherwise) {
    String text = text(field);
    if (text == null) {
      return otherwise;
    }
    for (E each : kind.getEnumConstants()) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    List<String> names = new ArrayList<>();
    for (E each : kind.getEnumConstants()) {
      names.add(each.name());
    }
    throw new BadInput(field, text, "acts.problem.choice", String.join(", ", names));
  }
}
