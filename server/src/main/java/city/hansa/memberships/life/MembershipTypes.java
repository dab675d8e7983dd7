package city.hansa.memberships.life;

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

/** The kinds of act of a membership, and what each of them says. */
final class MembershipTypes {
  private static final Field NETWORK = required(MembershipLife.NETWORK, Kind.ACTOR);
  private static final Field MEMBER = required(MembershipLife.MEMBER, Kind.ACTOR);
  private static final Field EITHER_NETWORK = optional(MembershipLife.NETWORK, Kind.ACTOR);
  private static final Field EITHER_MEMBER = optional(MembershipLife.MEMBER, Kind.ACTOR);
  private static final Field LEVEL = optional(MembershipLife.LEVEL, Kind.TEXT);
  private static final Field VOTING = optional(MembershipLife.VOTING, Kind.YES_NO);
  private static final Field SINCE = optional(MembershipLife.SINCE, Kind.DATE);
  private static final Field REASON = optional("reason", Kind.LONG_TEXT);
  private static final Field NOTE = optional("note", Kind.LONG_TEXT);
  private static final Field YEAR = required("year", Kind.NUMBER);

  static final List<ActType> ALL =
      List.of(
          binding(MembershipLife.APPLY, LEVEL, NOTE),
          binding(MembershipLife.TAKE_BACK, REASON),
          keeper(MembershipLife.TURN_DOWN, REASON),
          keeper(
              MembershipLife.ADMIT,
              LEVEL,
              VOTING,
              optional(MembershipLife.FROM, Kind.DATE),
              optional("organ", Kind.TEXT)),
          keeper(MembershipLife.ACTIVATE, LEVEL, VOTING, SINCE),
          keeper(MembershipLife.TAKE_OVER, required(MembershipLife.FROM, Kind.ACTOR), LEVEL, SINCE),
          binding(
              MembershipLife.SUCCEED,
              required(MembershipLife.PREDECESSOR, Kind.ACTOR),
              SINCE,
              REASON),
          report(MembershipLife.REPORT, LEVEL, SINCE, NOTE),
          keeper(
              MembershipLife.SUSPEND,
              choice("ground", true, List.of("FEE_UNPAID", "DUTY_OVERDUE", "OWN_WISH", "ORGAN")),
              REASON),
          keeper(MembershipLife.REINSTATE, REASON),
          ledger(MembershipLife.SET_LEVEL, MEMBER, LEVEL, VOTING),
          ledger(
              MembershipLife.SET_FEE,
              MEMBER,
              YEAR,
              required("amount", Kind.NUMBER),
              required("currency", Kind.TEXT),
              optional("due", Kind.DATE)),
          eitherSide(
              MembershipLife.PAY,
              YEAR,
              optional("amount", Kind.NUMBER),
              optional("currency", Kind.TEXT)),
          ledger(
              MembershipLife.SET_DUTY,
              MEMBER,
              required("title", Kind.TEXT),
              optional("due", Kind.DATE),
              NOTE),
          eitherSide(MembershipLife.FULFIL, required("duty", Kind.NUMBER), NOTE),
          ActType.desk(MembershipLife.SERVE, List.of(NETWORK, required("goal", Kind.TEXT), NOTE)),
          binding(
              MembershipLife.GIVE_NOTICE, optional(MembershipLife.LEAVES_ON, Kind.DATE), REASON),
          binding(MembershipLife.RETRACT, REASON),
          binding(MembershipLife.LEAVE, REASON),
          keeper(MembershipLife.EXPEL, required("reason", Kind.LONG_TEXT)),
          report(MembershipLife.REPORT_GONE, NOTE),
          keeper(MembershipLife.END, REASON),
          keeper(
              MembershipLife.MOVE,
              EITHER_NETWORK,
              required(MembershipLife.TO, Kind.ACTOR),
              REASON));

  private MembershipTypes() {}

  /** By which a member binds itself: its signatory, or the network's registrar from its paper. */
  private static ActType binding(String name, Field... more) {
    return ActType.binding(name, fields(NETWORK, more));
  }

  /** What the network decides about a member: its registrar. */
  private static ActType keeper(String name, Field... more) {
    return ActType.desk(name, fields(MEMBER, more))
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(Role.REGISTRAR);
  }

  /** What the network's office keeps of a member. */
  private static ActType ledger(String name, Field first, Field... more) {
    return ActType.desk(name, fields(first, more))
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(Role.REGISTRAR, Role.NETWORK_DELEGATE, Role.TREASURER);
  }

  /** What the member says of itself or the network of the member; the other end is named. */
  private static ActType eitherSide(String name, Field... more) {
    List<Field> fields = fields(EITHER_NETWORK, EITHER_MEMBER);
    fields.addAll(List.of(more));
    return ActType.desk(name, fields)
        .only(Standing.OWN, Standing.REPORTED)
        .byRoles(
            Role.DESK_OFFICER,
            Role.HEAD_OF_OFFICE,
            Role.NETWORK_DELEGATE,
            Role.TREASURER,
            Role.REGISTRAR);
  }

  /** What a list says of one who stands on it, or no longer does. */
  private static ActType report(String name, Field... more) {
    return ActType.desk(name, fields(NETWORK, more)).only(Standing.REPORTED);
  }

  private static List<Field> fields(Field first, Field... more) {
    List<Field> fields = new ArrayList<>(List.of(first));
    fields.addAll(List.of(more));
    return fields;
  }
}
