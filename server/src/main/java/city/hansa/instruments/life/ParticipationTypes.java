package city.hansa.instruments.life;

import static city.hansa.acts.Field.choice;
import static city.hansa.acts.Field.optional;
import static city.hansa.acts.Field.required;

import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer.Role;
import java.util.ArrayList;
import java.util.List;

/** The kinds of act by which actors take part in instruments, and what each of them says. */
final class ParticipationTypes {
  private static final Field INSTRUMENT = required(ParticipationLife.INSTRUMENT, Kind.TEXT);
  private static final Field PARTICIPANT = required(ParticipationLife.PARTICIPANT, Kind.ACTOR);
  private static final Field COUNTS_FROM = optional(ParticipationLife.COUNTS_FROM, Kind.DATE);
  private static final Field REASON = optional("reason", Kind.LONG_TEXT);
  private static final Field TO = required("to", Kind.NUMBER);

  static final List<ActType> ALL =
      List.of(
          keeper(ParticipationLife.INVITE, REASON),
          ActType.desk(ParticipationLife.ENDORSE, fields(COUNTS_FROM))
              .byRoles(Role.HEAD_OF_OFFICE, Role.SIGNATORY, Role.NETWORK_DELEGATE),
          binding(ParticipationLife.SIGN, COUNTS_FROM),
          binding(ParticipationLife.SIGN_DEFINITIVE, COUNTS_FROM),
          binding(ParticipationLife.CONFIRM, optional("organ", Kind.TEXT), COUNTS_FROM),
          binding(ParticipationLife.DECLINE, REASON),
          binding(ParticipationLife.JOIN, COUNTS_FROM),
          keeper(ParticipationLife.CARRY_OVER, required("fromInstrument", Kind.TEXT), REASON),
          binding(
              ParticipationLife.SUCCEED, required("predecessor", Kind.ACTOR), COUNTS_FROM, REASON),
          binding(
              ParticipationLife.APPLY, optional("from", Kind.DATE), optional("lastDay", Kind.DATE)),
          ActType.desk(ParticipationLife.REPORT, fields(required("title", Kind.TEXT))),
          keeper(ParticipationLife.EXTEND, required("until", Kind.DATE), REASON),
          keeper(
              ParticipationLife.SUSPEND,
              choice("ground", true, List.of("REPORT_OVERDUE", "OWN_WISH", "ORGAN_DECISION")),
              REASON),
          keeper(ParticipationLife.REINSTATE, required("paper", Kind.TEXT), REASON),
          binding(
              ParticipationLife.NOTIFY_WITHDRAWAL,
              optional(ParticipationLife.LEAVES_ON, Kind.DATE),
              REASON),
          binding(ParticipationLife.RETRACT, REASON),
          keeper(ParticipationLife.EXPEL, required("reason", Kind.LONG_TEXT)),
          binding(
              ParticipationLife.RESERVE,
              required("words", Kind.LONG_TEXT),
              optional("clauses", Kind.TEXT)),
          binding(
              ParticipationLife.DECLARE,
              required("words", Kind.LONG_TEXT),
              optional("clauses", Kind.TEXT)),
          binding(
              ParticipationLife.REACT,
              PARTICIPANT,
              TO,
              choice("reaction", true, List.of("OBJECTION", "ACCEPTANCE")),
              optional("words", Kind.LONG_TEXT)),
          binding(ParticipationLife.WITHDRAW_CONDITION, TO, REASON));

  private ParticipationTypes() {}

  /** By which an actor binds itself: its signatory, or the registrar from its paper. */
  private static ActType binding(String name, Field... more) {
    return ActType.binding(name, fields(more));
  }

  /** What the registrar of the depositary does to a participant. */
  private static ActType keeper(String name, Field... more) {
    List<Field> fields = fields(PARTICIPANT);
    fields.addAll(List.of(more));
    return ActType.desk(name, fields).only(Standing.OWN, Standing.REPORTED).byRoles(Role.REGISTRAR);
  }

  private static List<Field> fields(Field... more) {
    List<Field> fields = new ArrayList<>(List.of(INSTRUMENT));
    fields.addAll(List.of(more));
    return fields;
  }
}
