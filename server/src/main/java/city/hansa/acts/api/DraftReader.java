package city.hansa.acts.api;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.Acts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Families;
import city.hansa.acts.Payload;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.acts.words.ActFilters;
import city.hansa.engine.ledger.json.BadJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the envelope of an act from JSON. What is left out and can only be one thing is filled in:
 * the office of somebody who has one, the standing OWN of an act of that office, the family's usual
 * visibility.
 */
@Component
class DraftReader {
  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "actor",
          "onBehalfOf",
          "subject",
          "madeOn",
          "receivedOn",
          "standing",
          "office",
          "by",
          "authority",
          "textVersion",
          "place",
          "evidence",
          "conditions",
          "corrects",
          "cancels",
          "visibility",
          "payload");

  private final Families families;
  private final Acts acts;

  DraftReader(Families families, Acts acts) {
    this.families = families;
    this.acts = acts;
  }

  /**
   * @throws BadInput naming the first field that cannot be read
   */
  ActDraft read(byte[] body, Viewer viewer) {
    Map<String, Json> sent = members("body", parsed(body), KNOWN);
    String type = required(sent, "type");
    String office = office(sent, viewer);
    String actor = text(sent, "actor");
    String acting = actor == null ? office : actor;
    Long cancels = number(sent, "cancels");
    return new ActDraft(
        type,
        acting,
        text(sent, "onBehalfOf"),
        text(sent, "subject") == null ? "" : required(sent, "subject"),
        ActFilters.date("madeOn", required(sent, "madeOn")),
        date(sent, "receivedOn"),
        choice(
            sent,
            "standing",
            Standing.class,
            acting.equals(office) ? Standing.OWN : Standing.REPORTED),
        office,
        signer(sent.get("by")),
        text(sent, "authority"),
        text(sent, "textVersion"),
        text(sent, "place"),
        evidence(sent.get("evidence")),
        text(sent, "conditions"),
        number(sent, "corrects"),
        cancels,
        choice(sent, "visibility", Visibility.class, usual(type, cancels, viewer)),
        new Payload(
            sent.containsKey("payload")
                ? members("payload", sent.get("payload"), null)
                : Map.of()));
  }

  private static Json parsed(byte[] body) {
    try {
      return JsonParser.parse(body);
    } catch (BadJson bad) {
      throw new BadInput("body", bad.getMessage(), "acts.problem.json");
    }
  }

  private static Map<String, Json> members(
      String field, @Nullable Json value, @Nullable Set<String> known) {
    if (!(value instanceof Json.Members(Map<String, Json> values))) {
      throw new BadInput(field, null, "acts.problem.object");
    }
    for (String name : values.keySet()) {
      if (known != null && !known.contains(name)) {
        throw new BadInput(
            name, null, "acts.problem.unknown", String.join(", ", new TreeSet<>(known)));
      }
    }
    return values;
  }

  private static @Nullable String text(Map<String, Json> sent, String field) {
    return switch (sent.get(field)) {
      case null -> null;
      case Json.Nothing() -> null;
      case Json.Text(String text) -> text.isBlank() ? null : text.strip();
      default -> throw new BadInput(field, null, "acts.problem.text");
    };
  }

  private static String required(Map<String, Json> sent, String field) {
    String text = text(sent, field);
    if (text == null) {
      throw new BadInput(field, null, "acts.refused.missing");
    }
    return text;
  }

  private static @Nullable PartialDate date(Map<String, Json> sent, String field) {
    String text = text(sent, field);
    return text == null ? null : ActFilters.date(field, text);
  }

  private static @Nullable Long number(Map<String, Json> sent, String field) {
    return switch (sent.get(field)) {
      case null -> null;
      case Json.Nothing() -> null;
      case Json.Number(double number) when number >= 1 && number == Math.rint(number) ->
          (long) number;
      default -> throw new BadInput(field, null, "acts.problem.number");
    };
  }

  private static <E extends Enum<E>> E choice(
      Map<String, Json> sent, String field, Class<E> kind, E otherwise) {
    String text = text(sent, field);
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

  private static String office(Map<String, Json> sent, Viewer viewer) {
    String text = text(sent, "office");
    if (text != null) {
      return text;
    }
    Set<String> offices = viewer.organisations();
    if (offices.size() != 1) {
      throw new BadInput("office", null, "acts.problem.office", String.join(", ", offices));
    }
    return offices.iterator().next();
  }

  /** Whoever may read an act may read that it was voided. */
  private Visibility usual(String type, @Nullable Long cancels, Viewer viewer) {
    if (cancels != null) {
      try {
        return acts.getAct(cancels, viewer).visibility();
      } catch (NotFound absent) {
        return Visibility.PUBLIC;
      }
    }
    return families
        .find(type.contains(".") ? type.substring(0, type.indexOf('.')) : type)
        .map(ActFamily::usually)
        .orElse(Visibility.PUBLIC);
  }

  private static @Nullable Signer signer(@Nullable Json value) {
    if (value == null || value instanceof Json.Nothing) {
      return null;
    }
    Map<String, Json> by = members("by", value, Set.of("name", "role"));
    String role = text(by, "role");
    if (role == null) {
      throw new BadInput("by.role", null, "acts.refused.missing");
    }
    return new Signer(text(by, "name"), role);
  }

  private static List<Evidence> evidence(@Nullable Json value) {
    if (value == null || value instanceof Json.Nothing) {
      return List.of();
    }
    if (!(value instanceof Json.Items(List<Json> items))) {
      throw new BadInput("evidence", null, "acts.problem.list");
    }
    List<Evidence> all = new ArrayList<>();
    for (Json item : items) {
      Map<String, Json> each = members("evidence", item, Set.of("source", "at"));
      all.add(new Evidence(required(each, "source"), text(each, "at")));
    }
    return all;
  }
}
