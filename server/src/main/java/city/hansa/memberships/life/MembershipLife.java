package city.hansa.memberships.life;

import city.hansa.acts.Act;
import city.hansa.acts.Belonging;
import city.hansa.acts.Dating;
import city.hansa.engine.register.fold.DatedAct;
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
