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

/** The kinds of act that concern an instrument, and what each of them says. */
final class InstrumentTypes {

  /** In the order of the form. */
  private static final List<Field> TERMS =
      List.of(
          optional("titles", Kind.LONG_TEXT),
          optional("languages", Kind.TEXT),
          choice(
              "adoption",
              false,
              List.of("ACCLAMATION", "VOTE", "SIGNATURE", "EXCHANGE", "SILENCE")),
          choice("majority", false, List.of("OF_MEMBERS", "OF_PRESENT", "OF_VOTING")),
          optional("majorityShare", Kind.TEXT),
          optional("quorum", Kind.TEXT),
          optional("openFrom", Kind.DATE),
          optional("lastDay", Kind.DATE),
          choice("accession", false, List.of("NEVER", "ALWAYS", "AFTER_SIGNING")),
          choice("circle", false, List.of("ANYBODY", "LOCAL_GOVERNMENTS", "INVITED")),
          optional("circleWords", Kind.LONG_TEXT),
          choice("signing", false, List.of("AD_REFERENDUM", "DEFINITIVE", "CHOICE")),
          choice("conditionPolicy", false, List.of("NONE_ALLOWED", "LISTED_ONLY", "FREE")),
          optional("listedConditions", Kind.LONG_TEXT),
          choice("counts", false, List.of("RECEIVED", "MADE")),
          optional("effect", Kind.TEXT),
          optional("effectWords", Kind.LONG_TEXT),
          optional("withdrawal", Kind.TEXT),
          optional("expulsion", Kind.YES_NO),
          optional("report", Kind.TEXT),
          optional("extension", Kind.TEXT),
          optional("quietSuspension", Kind.YES_NO),
          optional("legalNature", Kind.LONG_TEXT),
          optional("monitoring", Kind.LONG_TEXT),
          optional("sanction", Kind.LONG_TEXT),
          optional("enforcer", Kind.LONG_TEXT),
          optional("summary", Kind.LONG_TEXT));

  private static final Field KIND =
      choice(
          "kind",
          true,
          List.of(
              "PACT",
              "CONSENSUS",
              "DECLARATION",
              "CHARTER",
              "COVENANT",
              "STATEMENT",
              "RESOLUTION",
              "CAMPAIGN",
              "LETTER",
              "AGREEMENT",
              "MOU",
              "UNILATERAL",
              "STATE_TREATY",
              "STATE_SOFT_LAW"));

  private static final Field BINDINGNESS =
      choice(
          "bindingness", true, List.of("POLITICAL", "SOFT_WITH_REVIEW", "CONTRACTUAL", "BINDING"));

  static final List<String> RELATIONS =
      List.of("BUILDS_ON", "IMPLEMENTS", "MIRRORS", "RESPONDS_TO", "REPLACES", "AMENDS");

  private static final Field REASON = optional("reason", Kind.LONG_TEXT);
  private static final Field ENDS_ON = optional("endsOn", Kind.DATE);

  static final List<ActType> ALL = made();

  private InstrumentTypes() {}

  private static List<ActType> made() {
    return List.of(
        entry(InstrumentLife.REGISTER, registered()),
        entry(InstrumentLife.SET_TERMS, TERMS),
        keeper(InstrumentLife.FREEZE, REASON),
        keeper(InstrumentLife.PUT_TO_SILENCE, required("until", Kind.DATE)),
        party(InstrumentLife.BREAK_SILENCE, required("words", Kind.LONG_TEXT)),
        keeper(
            InstrumentLife.ADOPT,
            choice(
                "mode", false, List.of("ACCLAMATION", "VOTE", "SIGNATURE", "EXCHANGE", "SILENCE")),
            optional("occasion", Kind.TEXT),
            optional("members", Kind.NUMBER),
            optional("inFavour", Kind.NUMBER),
            optional("against", Kind.NUMBER),
            optional("abstaining", Kind.NUMBER),
            choice(
                InstrumentLife.TAKES_EFFECT,
                false,
                List.of(InstrumentLife.AT_ADOPTION, "BY_RULE"))),
        party(InstrumentLife.DISSENT, required("words", Kind.LONG_TEXT)),
        keeper(InstrumentLife.ANNOUNCE_EFFECT, required("effectOn", Kind.DATE), REASON),
        keeper(
            InstrumentLife.APPLY,
            optional("from", Kind.DATE),
            optional("lastDay", Kind.DATE),
            REASON),
        keeper(InstrumentLife.AMEND, required("version", Kind.TEXT), REASON),
        keeper(InstrumentLife.HAND_OVER, required("to", Kind.ACTOR), REASON),
        entry(
            InstrumentLife.RELATE,
            List.of(choice("relation", true, RELATIONS), required("other", Kind.TEXT), REASON)),
        keeper(InstrumentLife.REPLACE, required("other", Kind.TEXT), ENDS_ON, REASON),
        keeper(InstrumentLife.TERMINATE, ENDS_ON, required("reason", Kind.LONG_TEXT)),
        keeper(InstrumentLife.LAPSE, ENDS_ON, REASON),
        keeper(InstrumentLife.ABANDON, REASON));
  }

  private static List<Field> registered() {
    List<Field> fields = new ArrayList<>();
    fields.add(required("title", Kind.TEXT));
    fields.add(KIND);
    fields.add(BINDINGNESS);
    fields.add(optional("depositary", Kind.ACTOR));
    fields.add(optional("depositaryWords", Kind.TEXT));
    fields.addAll(TERMS);
    return fields;
  }

  /** What the depositary's office puts into the register. */
  private static ActType entry(String name, List<Field> fields) {
    return ActType.desk(name, fields)
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(Role.REGISTRAR, Role.HEAD_OF_OFFICE, Role.NETWORK_DELEGATE);
  }

  /** What the registrar of the depositary does. */
  private static ActType keeper(String name, Field... fields) {
    return ActType.desk(name, List.of(fields))
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(Role.REGISTRAR);
  }

  /** What somebody taking part says. */
  private static ActType party(String name, Field... fields) {
    return ActType.desk(name, List.of(fields))
        .byRoles(Role.HEAD_OF_OFFICE, Role.NETWORK_DELEGATE, Role.SIGNATORY);
  }
}
