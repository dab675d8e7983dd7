package city.hansa.texts.life;

import static city.hansa.acts.Field.choice;
import static city.hansa.acts.Field.optional;
import static city.hansa.acts.Field.required;

import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer.Role;
import java.util.List;

/** The kinds of act that concern a version of a text, and what each of them says. */
final class TextTypes {
  private static final Field REASON = optional("reason", Kind.LONG_TEXT);

  static final List<ActType> ALL =
      List.of(
          entry(
              TextLife.PROPOSE,
              required(TextLife.INSTRUMENT, Kind.TEXT),
              required(TextLife.VERSION, Kind.NUMBER),
              required(TextLife.LANGUAGE, Kind.TEXT),
              required(TextLife.SHA256, Kind.TEXT),
              optional(TextLife.AUTHENTIC, Kind.YES_NO),
              choice(TextLife.BECAUSE, false, List.of(TextLife.AMENDMENT, TextLife.CORRECTION)),
              REASON),
          keeper(TextLife.AGREE, REASON),
          keeper(TextLife.WITHDRAW, REASON),
          keeper(
              TextLife.CORRECT,
              required(TextLife.REPLACED_BY, Kind.TEXT),
              required("reason", Kind.LONG_TEXT)),
          entry(
              TextLife.MARK,
              required("address", Kind.TEXT),
              required("debtors", Kind.LONG_TEXT),
              required("what", Kind.LONG_TEXT),
              optional("measure", Kind.TEXT),
              optional("unit", Kind.TEXT),
              optional("baseline", Kind.NUMBER),
              optional("baselineDate", Kind.DATE),
              optional("target", Kind.NUMBER),
              optional("targetDate", Kind.DATE)));

  private TextTypes() {}

  /** What the depositary's office puts into the register. */
  private static ActType entry(String name, Field... fields) {
    return ActType.desk(name, List.of(fields))
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(Role.REGISTRAR, Role.HEAD_OF_OFFICE, Role.NETWORK_DELEGATE);
  }

  /** What the registrar of the depositary does. */
  private static ActType keeper(String name, Field... fields) {
    return ActType.desk(name, List.of(fields))
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(Role.REGISTRAR);
  }
}
