package city.hansa.instruments.life;

import static city.hansa.instruments.ParticipationState.COMMITTED;
import static city.hansa.instruments.ParticipationState.DECLINED;
import static city.hansa.instruments.ParticipationState.ENDORSER;
import static city.hansa.instruments.ParticipationState.INVITED;
import static city.hansa.instruments.ParticipationState.LEAVING;
import static city.hansa.instruments.ParticipationState.LEAVING_SUSPENDED;
import static city.hansa.instruments.ParticipationState.LEFT;
import static city.hansa.instruments.ParticipationState.NONE;
import static city.hansa.instruments.ParticipationState.SIGNED;
import static city.hansa.instruments.ParticipationState.SUSPENDED;

import city.hansa.acts.Act;
import city.hansa.acts.Belonging;
import city.hansa.acts.Dating;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.instruments.ParticipationState;
import java.util.List;

/** How one actor comes to take part in one instrument, and ceases to. */
public final class ParticipationLife {
  public static final String NAME = "participation";
  public static final String INVITE = "participation.invite";
  public static final String ENDORSE = "participation.endorse";
  public static final String SIGN = "participation.sign";
  public static final String SIGN_DEFINITIVE = "participation.signDefinitive";
  public static final String CONFIRM = "participation.confirm";
  public static final String DECLINE = "participation.decline";
  public static final String JOIN = "participation.join";
  public static final String CARRY_OVER = "participation.carryOver";
  public static final String SUCCEED = "participation.succeed";
  public static final String APPLY = "participation.applyProvisionally";
  public static final String REPORT = "participation.report";
  public static final String EXTEND = "participation.extend";
  public static final String SUSPEND = "participation.suspend";
  public static final String REINSTATE = "participation.reinstate";
  public static final String NOTIFY_WITHDRAWAL = "participation.notifyWithdrawal";
  public static final String RETRACT = "participation.retract";
  public static final String EXPEL = "participation.expel";
  public static final String RESERVE = "participation.reserve";
  public static final String DECLARE = "participation.declare";
  public static final String REACT = "participation.react";
  public static final String WITHDRAW_CONDITION = "participation.withdrawCondition";

  /** What the clock makes of a notice. */
  static final String LEAVE = "participation.leave";

  public static final String INSTRUMENT = "instrument";
  public static final String PARTICIPANT = "participant";
  static final String LEAVES_ON = "leavesOn";
  static final String COUNTS_FROM = "countsFrom";

  public static final Lifecycle<ParticipationState> TABLE =
      Lifecycle.of(NAME, NONE)
          // What the clock does comes first: notice is taken back before it ends.
          .on(LEAVE, 5)
          .from(LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .on(INVITE, 10)
          .from(NONE, DECLINED, LEFT)
          .to(INVITED)
          .on(ENDORSE, 20)
          .from(NONE, INVITED, DECLINED, LEFT)
          .to(ENDORSER)
          .on(SIGN, 30)
          .from(NONE, INVITED, ENDORSER, DECLINED, LEFT)
          .to(SIGNED)
          .on(SIGN_DEFINITIVE, 32)
          .from(NONE, INVITED, ENDORSER, DECLINED, LEFT)
          .to(COMMITTED)
          .on(JOIN, 34)
          .from(NONE, INVITED, ENDORSER, DECLINED, LEFT)
          .to(COMMITTED)
          .on(CARRY_OVER, 36)
          .from(NONE, INVITED, ENDORSER, SIGNED, DECLINED, LEFT)
          .to(COMMITTED)
          .from(COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(SUCCEED, 38)
          .from(NONE, INVITED, ENDORSER, SIGNED, DECLINED, LEFT)
          .to(COMMITTED)
          .from(COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(CONFIRM, 40)
          .from(SIGNED)
          .to(COMMITTED)
          .reportedFrom(NONE, INVITED, ENDORSER)
          .on(DECLINE, 42)
          .from(SIGNED)
          .to(DECLINED)
          .on(APPLY, 44)
          .from(SIGNED, COMMITTED)
          .stay()
          .on(REPORT, 46)
          .from(COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(EXTEND, 48)
          .from(COMMITTED, LEAVING)
          .stay()
          .on(SUSPEND, 50)
          .from(COMMITTED)
          .to(SUSPENDED)
          .reportedFrom(NONE)
          .on(REINSTATE, 52)
          .from(SUSPENDED)
          .to(COMMITTED)
          // The notice goes on running.
          .from(LEAVING_SUSPENDED)
          .onTo(LEAVING)
          .on(NOTIFY_WITHDRAWAL, 60)
          .from(COMMITTED)
          .to(LEAVING)
          .reportedFrom(NONE)
          .from(SUSPENDED)
          .to(LEAVING_SUSPENDED)
          .on(RETRACT, 62)
          .from(LEAVING)
          .to(COMMITTED)
          .from(LEAVING_SUSPENDED)
          .to(SUSPENDED)
          .on(EXPEL, 64)
          .from(COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .on(RESERVE, 70)
          .from(SIGNED, COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(DECLARE, 72)
          .from(SIGNED, COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(REACT, 74)
          .from(SIGNED, COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED, LEFT)
          .stay()
          .on(WITHDRAW_CONDITION, 76)
          .from(SIGNED, COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .build();

  private ParticipationLife() {}

  public static String subject(String instrument, String actor) {
    return Belonging.subject(instrument, actor);
  }

  public static String instrumentOf(String subject) {
    return Belonging.whole(subject);
  }

  public static String participantOf(String subject) {
    return Belonging.part(subject);
  }

  /** Counts from receipt, or from the day that the instrument's rule names. */
  public static List<DatedAct> dated(Act act) {
    DatedAct dated = Dating.onOrOfReceipt(act, COUNTS_FROM);
    return act.type().equals(NOTIFY_WITHDRAWAL)
        ? Dating.withClock(dated, act, LEAVES_ON, LEAVE)
        : List.of(dated);
  }
}
