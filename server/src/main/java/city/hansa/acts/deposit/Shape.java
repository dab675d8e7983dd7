package city.hansa.acts.deposit;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActType;
import city.hansa.acts.Evidence;
import city.hansa.acts.Field;
import city.hansa.acts.Reason;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.calendar.CalendarPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a draft has what its type asks for, each thing in its form. Looks at nothing else. */
final class Shape {
  private static final String NAMED = "payload.";
  private static final int LONG = 4_000;
  private static final int SHORT = 300;
  private static final int MOST_EVIDENCE = 20;
  private final List<Reason> reasons = new ArrayList<>();
  private final ActDraft draft;
  private final ActType type;

  private Shape(ActDraft draft, ActType type) {
    this.draft = draft;
    this.type = type;
  }

  static List<Reason> faults(ActDraft draft, ActType type) {
    Shape shape = new Shape(draft, type);
    shape.envelope();
    shape.lengths();
    shape.payload();
    return shape.reasons;
  }

  private void envelope() {
    if (!type.standings().contains(draft.standing())) {
      add("standing", "acts.refused.standing", names(type.standings()));
    }
    if (draft.standing() == Standing.RECEIVED && draft.evidence().isEmpty()) {
      add("evidence", "acts.refused.needsEvidence");
    }
    Signer by = draft.by();
    if (type.needsSigner()
        && draft.standing() == Standing.OWN
        && (by == null || by.name() == null)) {
      add("by.name", "acts.refused.needsSigner");
    }
    if (by != null && by.role().isBlank()) {
      add("by.role", "acts.refused.needsSignerRole");
    }
    if (draft.corrects() != null && draft.cancels() != null) {
      add("cancels", "acts.refused.both");
    }
    PartialDate received = draft.receivedOn();
    if (received != null && received.latest().isBefore(draft.madeOn().earliest())) {
      add("receivedOn", "acts.refused.receivedBefore", received, draft.madeOn());
    }
  }

  private void lengths() {
    longest("actor", draft.actor(), SHORT);
    longest("onBehalfOf", draft.onBehalfOf(), SHORT);
    longest("subject", draft.subject(), SHORT);
    longest("by.name", draft.by() == null ? null : draft.by().name(), SHORT);
    longest("by.role", draft.by() == null ? null : draft.by().role(), SHORT);
    longest("authority", draft.authority(), SHORT);
    longest("textVersion", draft.textVersion(), SHORT);
    longest("place", draft.place(), SHORT);
    longest("conditions", draft.conditions(), LONG);
    if (draft.evidence().size() > MOST_EVIDENCE) {
      add("evidence", "acts.refused.tooMuchEvidence", MOST_EVIDENCE);
    }
    for (Evidence each : draft.evidence()) {
      longest("evidence", each.source(), SHORT);
      longest("evidence", each.at(), SHORT);
    }
  }

  private void longest(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      add(field, "acts.refused.long", most);
    } else if (text != null && !sound(text)) {
      add(field, "acts.refused.characters");
    }
  }

  /** PostgreSQL keeps no NUL, UTF-8 no half of a pair. */
  private static boolean sound(String text) {
    return text.codePoints().noneMatch(each -> each == 0 || each >= 0xD800 && each <= 0xDFFF);
  }

  private void payload() {
    Map<String, Json> values = draft.payload().values();
    Set<String> known = type.fields().stream().map(Field::name).collect(Collectors.toSet());
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        add(
            NAMED + name,
            "acts.refused.unknownField",
            String.join(", ", known.stream().sorted().toList()));
      }
    }
    for (Field field : type.fields()) {
      Json value = values.get(field.name());
      if (value == null || value instanceof Json.Nothing || isBlank(value)) {
        if (field.required()) {
          add(NAMED + field.name(), "acts.refused.missing");
        }
      } else {
        value(field, value);
      }
    }
  }

  private static boolean isBlank(Json value) {
    return value instanceof Json.Text(String text) && text.isBlank();
  }

  private void value(Field field, Json value) {
    String name = NAMED + field.name();
    switch (field.kind()) {
      case NUMBER -> expect(value instanceof Json.Number, name, "acts.refused.number");
      case YES_NO -> expect(value instanceof Json.Truth, name, "acts.refused.yesNo");
      case TEXT -> text(name, value, Field.TEXT_LENGTH);
      case LONG_TEXT -> text(name, value, Field.LONG_TEXT_LENGTH);
      case ACTOR -> text(name, value, SHORT);
      case DATE -> expect(isDate(value), name, "acts.refused.date");
      case PERIOD -> expect(isPeriod(value), name, "acts.refused.period");
      case CHOICE -> {
        boolean offered = value instanceof Json.Text(String text) && field.choices().contains(text);
        expect(offered, name, "acts.refused.choice", String.join(", ", field.choices()));
      }
    }
  }

  private void text(String name, Json value, int most) {
    if (value instanceof Json.Text(String text)) {
      longest(name, text, most);
    } else {
      add(name, "acts.refused.text");
    }
  }

  private static boolean isDate(Json value) {
    if (!(value instanceof Json.Text(String text))) {
      return false;
    }
    try {
      return PartialDate.parse(text) != null;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static boolean isPeriod(Json value) {
    try {
      return value instanceof Json.Text(String text) && CalendarPeriod.parse(text).days() >= 0;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private void expect(boolean fulfilled, String field, String messageKey, Object... arguments) {
    if (!fulfilled) {
      add(field, messageKey, arguments);
    }
  }

  private void add(String field, String messageKey, Object... arguments) {
    reasons.add(Reason.rule(field, messageKey, arguments));
  }

  private static String names(Set<Standing> standings) {
    return standings.stream().sorted().map(Standing::name).collect(Collectors.joining(", "));
  }
}
