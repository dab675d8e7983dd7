package city.hansa.ties.life;

import static city.hansa.acts.Field.choice;
import static city.hansa.acts.Field.optional;
import static city.hansa.acts.Field.required;

import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer.Role;
import city.hansa.ties.TieKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of act by which ties are made, kept and ended, and what each of them says. */
final class TieTypes {
  private static final List<Field> HEAD =
      List.of(
          choice(TieFields.KIND, true, Arrays.stream(TieKind.values()).map(TieKind::name).toList()),
          required(TieFields.WITH, Kind.ACTOR),
          optional(TieFields.OTHERS, Kind.TEXT),
          optional(TieFields.LABEL, Kind.TEXT));

  private static final Field REASON = optional("reason", Kind.LONG_TEXT);
  private static final Field NOTE = optional("note", Kind.LONG_TEXT);

  static final List<ActType> ALL =
      List.of(
          desk(TieLife.PROSPECTED, optional("purpose", Kind.LONG_TEXT)),
          head(
              TieLife.INTEND,
              optional("purpose", Kind.LONG_TEXT),
              optional(TieFields.THEMES, Kind.TEXT)),
          head(TieLife.APPROVE, required("organ", Kind.TEXT), optional("decision", Kind.TEXT)),
          ActType.binding(TieLife.SIGN, with(TermFields.ALL.toArray(Field[]::new))),
          head(
              TieLife.AFFIRM,
              Stream.concat(
                      Stream.of(optional(TieFields.SINCE, Kind.DATE)), TermFields.ALL.stream())
                  .toArray(Field[]::new)),
          ActType.binding(
              TieLife.SUCCEED, with(required(TieFields.PREDECESSOR, Kind.ACTOR), REASON)),
          reported(
              TieLife.REPORT,
              choice(TieFields.ASSERTED_BY, true, List.of("ACTOR", "WITH", "BOTH", "UNKNOWN")),
              optional(TieFields.SINCE, Kind.DATE),
              NOTE),
          head(TieLife.AMEND, TermFields.ALL.toArray(Field[]::new)),
          ActType.binding(
              TieLife.RENEW,
              with(
                  optional(TieFields.TERM, Kind.PERIOD),
                  optional(TieFields.EXPIRES_ON, Kind.DATE),
                  REASON)),
          desk(
              TieLife.ACTIVITY,
              choice(
                  "activity",
                  true,
                  List.of("VISIT", "MEETING", "CALL", "EVENT", "ADVICE", "AID", "OTHER_ACTIVITY")),
              required("about", Kind.LONG_TEXT)),
          desk(
              TieLife.PROJECT,
              required(TieFields.PROJECT, Kind.TEXT),
              choice("stage", true, List.of("PLANNED", "RUNNING", "COMPLETED", "ABANDONED")),
              optional(TieFields.START, Kind.DATE),
              optional("finish", Kind.DATE),
              optional("partners", Kind.TEXT),
              optional("budget", Kind.TEXT),
              optional("result", Kind.LONG_TEXT)),
          desk(
              TieLife.EXCHANGE,
              required("programme", Kind.TEXT),
              optional("places", Kind.TEXT),
              optional("participants", Kind.NUMBER),
              optional("from", Kind.DATE),
              optional("until", Kind.DATE)),
          contact(),
          head(
              TieLife.SUSPEND,
              required("decision", Kind.TEXT),
              required("reason", Kind.LONG_TEXT),
              required(TieFields.REVIEW_ON, Kind.DATE),
              optional("exception", Kind.LONG_TEXT),
              optional("message", Kind.LONG_TEXT)),
          head(TieLife.REVIEW, required(TieFields.REVIEW_ON, Kind.DATE), NOTE),
          head(TieLife.RESUME, optional("decision", Kind.TEXT), REASON),
          ActType.binding(
              TieLife.NOTICE,
              with(
                  optional(TieFields.ENDS_ON, Kind.DATE), optional("agreed", Kind.YES_NO), REASON)),
          ActType.binding(TieLife.RETRACT, with(REASON)),
          head(TieLife.HONOUR, optional("words", Kind.LONG_TEXT)),
          reported(TieLife.REPORT_GONE, NOTE));

  private TieTypes() {}

  private static ActType desk(String name, Field... more) {
    return ActType.desk(name, with(more));
  }

  private static ActType head(String name, Field... more) {
    return desk(name, more).byRoles(Role.HEAD_OF_OFFICE, Role.SIGNATORY);
  }

  private static ActType reported(String name, Field... more) {
    return desk(name, more).only(Standing.REPORTED);
  }

  /** The person named is the contact point; their name can be erased. */
  private static ActType contact() {
    ActType desk = desk(TieLife.CONTACT, optional("about", Kind.TEXT));
    return new ActType(desk.name(), desk.standings(), desk.ownRoles(), false, true, desk.fields())
        .only(Standing.OWN);
  }

  private static List<Field> with(Field... more) {
    return Stream.concat(HEAD.stream(), Arrays.stream(more)).toList();
  }
}
