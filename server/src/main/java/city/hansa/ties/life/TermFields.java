package city.hansa.ties.life;

import static city.hansa.acts.Field.choice;
import static city.hansa.acts.Field.optional;

import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import java.util.List;

/** What the ends of a tie can agree, in the order of the form. */
final class TermFields {
  static final List<Field> ALL =
      List.of(
          optional("title", Kind.TEXT),
          choice(
              "basis",
              false,
              List.of("AGREEMENT", "MOU", "LETTER", "JOINT_DECLARATION", "PROTOCOL", "CUSTOM")),
          optional("instrument", Kind.TEXT),
          optional("purpose", Kind.LONG_TEXT),
          optional(TieFields.THEMES, Kind.TEXT),
          optional(TieFields.START, Kind.DATE),
          optional(TieFields.TERM, Kind.PERIOD),
          choice(TieFields.RENEWAL, false, List.of("NOT_RENEWED", "TACIT", "EXPLICIT")),
          optional(TieFields.NOTICE, Kind.PERIOD),
          optional(TieFields.EXPIRES_ON, Kind.DATE),
          choice(
              "bindingness",
              false,
              List.of("POLITICAL", "SOFT_WITH_REVIEW", "CONTRACTUAL", "BINDING")),
          optional("costs", Kind.LONG_TEXT),
          optional("workPlan", Kind.LONG_TEXT),
          optional("languages", Kind.TEXT),
          optional("survival", Kind.LONG_TEXT),
          choice(
              TieFields.ROLE,
              false,
              List.of("PARTNER", "LEAD", "SENDER", "HOST", "ACCREDITED", "SPONSOR", "BENEFICIARY")),
          optional("seat", Kind.TEXT),
          optional("leads", Kind.TEXT),
          optional("legalStatus", Kind.TEXT),
          optional("budget", Kind.TEXT));

  private TermFields() {}
}
