package city.hansa.acts.pages;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActType;
import city.hansa.acts.Evidence;
import city.hansa.acts.Field;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields of the form; what cannot be read at all is said beside its field. */
final class FormReader {
  private final Map<String, String> typed;
  private final ActType type;
  private final List<Reason> reasons = new ArrayList<>();

  /** A draft, or what could not be read. */
  sealed interface Reading {
    record Read(ActDraft draft) implements Reading {}

    record Unread(List<Reason> reasons) implements Reading {}
  }

  private FormReader(Map<String, String> typed, ActType type) {
    this.typed = typed;
    this.type = type;
  }

  static Reading read(Map<String, String> typed, ActType type) {
    FormReader form = new FormReader(typed, type);
    PartialDate madeOn = form.date("madeOn");
    if (madeOn == null && form.reasons.isEmpty()) {
      form.reasons.add(Reason.rule("madeOn", "acts.refused.missing"));
    }
    form.whose();
    PartialDate receivedOn = form.date("receivedOn");
    Payload payload = form.payload();
    return form.reasons.isEmpty()
        ? new Reading.Read(form.draft(Objects.requireNonNull(madeOn), receivedOn, payload))
        : new Reading.Unread(form.reasons);
  }

  private ActDraft draft(PartialDate madeOn, @Nullable PartialDate receivedOn, Payload payload) {
    String subject = text("subject");
    Standing standing = standing();
    String actor = text("actor");
    return new ActDraft(
        type.name(),
        standing == Standing.OWN || actor == null ? String.valueOf(text("office")) : actor,
        null,
        subject == null ? "" : subject,
        madeOn,
        receivedOn,
        standing,
        String.valueOf(text("office")),
        signer(),
        text("authority"),
        null,
        text("place"),
        evidence(),
        text("conditions"),
        number("corrects"),
        number("cancels"),
        choice("visibility", Visibility.values(), Visibility.PUBLIC),
        payload);
  }

  /** What another did needs that other's name; for one's own office it is known. */
  private void whose() {
    if (standing() != Standing.OWN && text("actor") == null) {
      reasons.add(Reason.rule("actor", "acts.refused.missing"));
    }
  }

  private Standing standing() {
    return choice("standing", Standing.values(), Standing.OWN);
  }

  private @Nullable String text(String field) {
    String text = typed.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private @Nullable PartialDate date(String field) {
    String text = text(field);
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException none) {
      reasons.add(Reason.rule(field, "acts.refused.date"));
      return null;
    }
  }

  private static <E extends Enum<E>> E find(String text, E[] all, E otherwise) {
    return Arrays.stream(all)
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElse(otherwise);
  }

  private <E extends Enum<E>> E choice(String field, E[] all, E otherwise) {
    String text = text(field);
    return text == null ? otherwise : find(text, all, otherwise);
  }

  private @Nullable Long number(String field) {
    String text = text(field);
    return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
  }

  private @Nullable Signer signer() {
    String name = text("by.name");
    String role = text("by.role");
    return name == null && role == null ? null : new Signer(name, role == null ? "" : role);
  }

  /** A line each: the source, and after a space the place in it. */
  private List<Evidence> evidence() {
    String text = text("evidence");
    return text == null
        ? List.of()
        : text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(FormReader::each)
            .toList();
  }

  private static Evidence each(String line) {
    String[] parts = line.split("\\s+", 2);
    return new Evidence(parts[0], parts.length > 1 ? parts[1] : null);
  }

  private Payload payload() {
    Map<String, Json> values = new HashMap<>();
    for (Field field : type.fields()) {
      String text = text("payload." + field.name());
      if (text != null) {
        values.put(field.name(), value(field, text));
      }
    }
    return new Payload(values);
  }

  private Json value(Field field, String text) {
    return switch (field.kind()) {
      case NUMBER -> number(field, text);
      case YES_NO -> Json.of(text.equals("true"));
      case PERIOD -> Json.of(period(field, text));
      case TEXT, LONG_TEXT, DATE, ACTOR, CHOICE -> Json.of(text);
    };
  }

  /** A number counts in the unit chosen beside it. */
  private String period(Field field, String text) {
    String unit = typed.getOrDefault("payload." + field.name() + ".unit", "");
    return text.matches("[0-9]{1,4}") ? "P" + text + unit : text;
  }

  private Json number(Field field, String text) {
    try {
      return Json.of(Double.parseDouble(text));
    } catch (IllegalArgumentException none) {
      reasons.add(Reason.rule("payload." + field.name(), "acts.refused.number"));
      return Json.NOTHING;
    }
  }
}
