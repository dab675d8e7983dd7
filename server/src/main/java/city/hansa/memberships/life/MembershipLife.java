package city.hansa.memberships.life;

import static city.hansa.memberships.MembershipState.ACTIVE;
import static city.hansa.memberships.MembershipState.ADMITTED;
import static city.hansa.memberships.MembershipState.APPLIED;
import static city.hansa.memberships.MembershipState.ENDED;
import static city.hansa.memberships.MembershipState.EXPELLED;
import static city.hansa.memberships.MembershipState.LEAVING;
import static city.hansa.memberships.MembershipState.LEAVING_SUSPENDED;
import static city.hansa.memberships.MembershipState.LEFT;
import static city.hansa.memberships.MembershipState.MOVED;
import static city.hansa.memberships.MembershipState.NONE;
import static city.hansa.memberships.MembershipState.SUSPENDED;

import city.hansa.acts.Act;
import city.hansa.acts.Belonging;
import city.hansa.acts.Dating;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.memberships.MembershipState;
import java.util.List;
import java.util.Map;

/** How one actor comes to belong to one network, and ceases to. */
public final class MembershipLife {
  public static final String NAME = "membership";
  public static final String APPLY = "membership.apply";
  public static final String TAKE_BACK = "membership.takeBack";
  public static final String TURN_DOWN = "membership.turnDown";
  public static final String ADMIT = "membership.admit";
  public static final String ACTIVATE = "membership.activate";
  public static final String TAKE_OVER = "membership.takeOver";
  public static final String SUCCEED = "membership.succeed";
  public static final String REPORT = "membership.report";
  public static final String SUSPEND = "membership.suspend";
  public static final String REINSTATE = "membership.reinstate";
  public static final String SET_LEVEL = "membership.setLevel";
  public static final String SET_FEE = "membership.setFee";
  public static final String PAY = "membership.pay";
  public static final String SET_DUTY = "membership.setDuty";
  public static final String FULFIL = "membership.fulfil";
  public static final String SERVE = "membership.serve";
  public static final String GIVE_NOTICE = "membership.giveNotice";
  public static final String RETRACT = "membership.retract";
  public static final String LEAVE = "membership.leave";
  public static final String EXPEL = "membership.expel";
  public static final String REPORT_GONE = "membership.reportGone";
  public static final String END = "membership.end";
  public static final String MOVE = "membership.move";

  /** What the clock makes of a notice. */
  static final String NOTICE_ENDS = "membership.noticeEnds";

  /** What the clock makes of an admission that names the first day. */
  static final String BEGIN = "membership.begin";

  public static final String NETWORK = "network";
  public static final String MEMBER = "member";
  public static final String LEVEL = "level";
  public static final String VOTING = "voting";
  public static final String SINCE = "since";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String LEAVES_ON = "leavesOn";
  public static final String PREDECESSOR = "predecessor";

  public static final Lifecycle<MembershipState> TABLE =
      Lifecycle.of(NAME, NONE)
          // What the clock does comes first: notice is taken back before it ends.
          .on(NOTICE_ENDS, 5)
          .from(LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .on(BEGIN, 6)
          .from(ADMITTED)
          .to(ACTIVE)
          .on(APPLY, 10)
          .from(NONE, LEFT, EXPELLED, ENDED, MOVED)
          .to(APPLIED)
          .on(TAKE_BACK, 12)
          .from(APPLIED, ADMITTED)
          .to(NONE)
          .on(TURN_DOWN, 14)
          .from(APPLIED)
          .to(NONE)
          .on(ADMIT, 20)
          .from(APPLIED)
          .to(ADMITTED)
          .reportedFrom(NONE, LEFT, EXPELLED, ENDED, MOVED)
          .on(ACTIVATE, 22)
          .from(ADMITTED)
          .to(ACTIVE)
          .reportedFrom(NONE, APPLIED, LEFT, EXPELLED, ENDED, MOVED)
          .on(TAKE_OVER, 24)
          .from(NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(SUCCEED, 26)
          .from(NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(REPORT, 28)
          .from(NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(SUSPEND, 40)
          .from(ACTIVE)
          .to(SUSPENDED)
          .reportedFrom(NONE)
          // The notice goes on running.
          .from(LEAVING)
          .onTo(LEAVING_SUSPENDED)
          .on(REINSTATE, 42)
          .from(SUSPENDED)
          .to(ACTIVE)
          .from(LEAVING_SUSPENDED)
          .onTo(LEAVING)
          .on(SET_LEVEL, 44)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(SET_FEE, 46)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(PAY, 47)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .from(LEFT, EXPELLED, ENDED, MOVED)
          .stay()
          .on(SET_DUTY, 48)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(FULFIL, 49)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(SERVE, 50)
          .from(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(GIVE_NOTICE, 60)
          .from(ACTIVE)
          .to(LEAVING)
          .reportedFrom(NONE)
          .from(SUSPENDED)
          .to(LEAVING_SUSPENDED)
          .on(RETRACT, 62)
          .from(LEAVING)
          .to(ACTIVE)
          .from(LEAVING_SUSPENDED)
          .to(SUSPENDED)
          .on(LEAVE, 63)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .reportedFrom(NONE)
          .on(EXPEL, 64)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(EXPELLED)
          .reportedFrom(NONE)
          .on(REPORT_GONE, 66)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .on(END, 68)
          .from(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(ENDED)
          .on(MOVE, 70)
          .from(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(MOVED)
          .reportedFrom(NONE)
          .build();

  /**
   * The field that names the day on which an act counts, by type; all others count from receipt.
   */
  private static final Map<String, String> COUNTS_FROM =
      Map.of(REPORT, SINCE, TAKE_OVER, SINCE, SUCCEED, SINCE, ACTIVATE, SINCE);

  private MembershipLife() {}

  public static String subject(String network, String member) {
    return Belonging.subject(network, member);
  }

  public static String networkOf(String subject) {
    return Belonging.whole(subject);
  }

  public static String memberOf(String subject) {
    return Belonging.part(subject);
  }

  /**
   * The act as the fold takes it, followed by what the clock makes of it. A list that does not say
   * since when counts from its own day.
   */
  public static List<DatedAct> dated(Act act) {
    DatedAct dated = Dating.onOrOfReceipt(act, COUNTS_FROM.getOrDefault(act.type(), ""));
    return switch (act.type()) {
      case GIVE_NOTICE -> Dating.withClock(dated, act, LEAVES_ON, NOTICE_ENDS);
      case ADMIT -> Dating.withClock(dated, act, FROM, BEGIN);
      default -> List.of(dated);
    };
  }
}
