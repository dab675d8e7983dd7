package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Wording;
import city.hansa.authority.Authority;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param type null for one that this version does not know
 * @param answers acts that correct or cancel it
 * @param deposited whether the reader has just deposited it
 * @param mayAnswer whether the reader may correct or cancel it
 * @param authority under which it was done; null if none, or none that the reader may see
 */
record ActPage(
    Act act,
    @Nullable ActType type,
    List<Act> answers,
    boolean deposited,
    boolean mayAnswer,
    @Nullable Authority authority,
    Wording words) {

  /** A field of the payload in words. */
  record Line(String label, String value, @Nullable String address) {}

  /** Declared fields in their order, then what this version does not know, as it is. */
  List<Line> lines() {
    Map<String, Json> values = act.payload().values();
    List<Line> lines = new ArrayList<>();
    List<Field> fields = type == null ? List.of() : type.fields();
    for (Field field : fields) {
      Json value = values.get(field.name());
      if (value != null) {
        lines.add(line(Objects.requireNonNull(type), field, value));
      }
    }
    values.forEach((name, value) -> {
      if (fields.stream().noneMatch(field -> field.name().equals(name))) {
        lines.add(new Line(name, written(value), null));
      }
    });
    return lines;
  }

  private Line line(ActType known, Field field, Json value) {
    String label = words.field(known, field);
    String text = written(value);
    return switch (field.kind()) {
      case ACTOR -> new Line(label, words.actor(text), "/actors/" + text);
      case CHOICE -> new Line(label, words.choice(known.family(), text), null);
      case YES_NO ->
          new Line(label, words.site().t(text.equals("true") ? "acts.yes" : "acts.no"), null);
      case DATE -> new Line(label, day(text), null);
      case PERIOD -> new Line(label, words.period(text), null);
      case TEXT, LONG_TEXT, NUMBER -> new Line(label, text, null);
    };
  }

  /** Another version of this software may have taken what this one cannot read. */
  private String day(String text) {
    try {
      return words.date(PartialDate.parse(text));
    } catch (IllegalArgumentException foreign) {
      return text;
    }
  }

  private static String written(Json value) {
    return value instanceof Json.Text(String text) ? text : CanonicalJson.text(value);
  }

  /** What it is about, with its page; null where no module knows more than the id. */
  @Nullable Matter matter() {
    Matter matter = words.matters().get(act.matter());
    return matter == null || matter.address() == null ? null : matter;
  }

  String subjectAddress() {
    return "/subjects/" + act.matter().family() + "/" + words.site().encode(act.matter().id());
  }
}
