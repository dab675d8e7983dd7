package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a form before anything is typed: of a correction, what is to be corrected. */
final class Prefill {

  private Prefill() {}

  static Map<String, String> of(Map<String, String> asked, ActType type, @Nullable Act target) {
    Map<String, String> typed = new HashMap<>();
    if (target == null) {
      return typed;
    }
    typed.put("visibility", target.visibility().name());
    typed.put("office", target.office());
    if (asked.containsKey("corrects")) {
      corrected(typed, type, target);
    }
    return typed;
  }

  private static void corrected(Map<String, String> typed, ActType type, Act target) {
    typed.put("standing", target.standing().name());
    typed.put("actor", target.actor());
    typed.put("subject", target.subject());
    typed.put("madeOn", target.madeOn().toString());
    put(typed, "receivedOn", target.receivedOn());
    put(typed, "place", target.place());
    put(typed, "conditions", target.conditions());
    put(typed, "authority", target.authority());
    if (target.by() != null) {
      put(typed, "by.name", target.by().name());
      put(typed, "by.role", target.by().role());
    }
    typed.put(
        "evidence",
        target.evidence().stream()
            .map(each -> each.source() + (each.at() == null ? "" : " " + each.at()))
            .collect(Collectors.joining("\n")));
    for (Field field : type.fields()) {
      Json value = target.payload().values().get(field.name());
      if (value != null) {
        typed.put(
            "payload." + field.name(),
            value instanceof Json.Text(String text) ? text : CanonicalJson.text(value));
      }
    }
  }

  private static void put(Map<String, String> typed, String field, @Nullable Object value) {
    if (value != null) {
      typed.put(field, Objects.toString(value));
    }
  }
}
