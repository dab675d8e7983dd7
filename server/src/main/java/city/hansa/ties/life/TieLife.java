package city.hansa.ties.life;

import static city.hansa.ties.TieState.ACTIVE;
import static city.hansa.ties.TieState.APPROVED;
import static city.hansa.ties.TieState.ASSERTED;
import static city.hansa.ties.TieState.DORMANT;
import static city.hansa.ties.TieState.EMERITUS;
import static city.hansa.ties.TieState.ENDED;
import static city.hansa.ties.TieState.ENDING;
import static city.hansa.ties.TieState.ENDING_SUSPENDED;
import static city.hansa.ties.TieState.EXPIRED;
import static city.hansa.ties.TieState.INTENDED;
import static city.hansa.ties.TieState.NONE;
import static city.hansa.ties.TieState.PASSED_ON;
import static city.hansa.ties.TieState.PROSPECT;
import static city.hansa.ties.TieState.SUSPENDED;

import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.ties.TieState;
import java.util.Set;

/**
 * How a tie comes about, lives and ends. That it is asserted by some of its ends alone, or asleep,
 * or was passed on to the successor of an end, is derived where it is read.
 */
public final class TieLife {
  public static final String NAME = "tie";
  public static final String PROSPECTED = "tie.prospect";
  public static final String INTEND = "tie.intend";
  public static final String APPROVE = "tie.approve";
  public static final String SIGN = "tie.sign";
  public static final String AFFIRM = "tie.affirm";
  public static final String SUCCEED = "tie.succeed";
  public static final String REPORT = "tie.report";
  public static final String AMEND = "tie.amend";
  public static final String RENEW = "tie.renew";
  public static final String ACTIVITY = "tie.activity";
  public static final String PROJECT = "tie.project";
  public static final String EXCHANGE = "tie.exchange";
  public static final String CONTACT = "tie.contact";
  public static final String SUSPEND = "tie.suspend";
  public static final String REVIEW = "tie.review";
  public static final String RESUME = "tie.resume";
  public static final String NOTICE = "tie.notice";
  public static final String RETRACT = "tie.retract";
  public static final String HONOUR = "tie.honour";
  public static final String REPORT_GONE = "tie.reportGone";

  /** What the clock makes of a notice. */
  static final String END = "tie.end";

  /** What the clock makes of a term. */
  static final String EXPIRE = "tie.expire";

  public static final Lifecycle<TieState> TABLE =
      Lifecycle.of(NAME, NONE)
          .derived(ASSERTED, DORMANT, PASSED_ON)
          // What the clock does comes first: notice is taken back before it ends.
          .on(END, 4)
          .from(ENDING, ENDING_SUSPENDED)
          .to(ENDED)
          .on(EXPIRE, 6)
          .from(ACTIVE, SUSPENDED)
          .to(EXPIRED)
          .on(PROSPECTED, 10)
          .from(NONE, ENDED, EXPIRED)
          .to(PROSPECT)
          .on(INTEND, 12)
          .from(PROSPECT)
          .to(INTENDED)
          .reportedFrom(NONE, ENDED, EXPIRED)
          .from(INTENDED)
          .stay()
          .on(APPROVE, 14)
          .from(INTENDED)
          .to(APPROVED)
          .reportedFrom(NONE, PROSPECT)
          // The organ of each end approves for itself, and the last may do so after the first has
          // signed.
          .from(APPROVED, ACTIVE)
          .stay()
          .on(SIGN, 16)
          .from(APPROVED)
          .to(ACTIVE)
          .reportedFrom(NONE, PROSPECT, INTENDED, ENDED, EXPIRED)
          .from(ACTIVE)
          .anew()
          .on(AFFIRM, 18)
          .from(NONE)
          .to(ACTIVE)
          .from(ACTIVE)
          .anew()
          .from(SUSPENDED)
          .stay()
          .on(SUCCEED, 20)
          .from(NONE, PROSPECT, INTENDED, APPROVED, ENDED, EXPIRED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(REPORT, 22)
          .from(NONE, ENDED, EXPIRED)
          .to(ACTIVE)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED, EMERITUS)
          .stay()
          .on(AMEND, 30)
          .from(ACTIVE, SUSPENDED)
          .anew()
          .on(RENEW, 32)
          .from(ACTIVE)
          .anew()
          .on(ACTIVITY, 40)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(PROJECT, 42)
          // What runs may be finished and told of after the tie itself has ended.
          .from(APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED, ENDED, EXPIRED)
          .stay()
          .on(EXCHANGE, 44)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(CONTACT, 46)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(SUSPEND, 50)
          .from(ACTIVE)
          .to(SUSPENDED)
          .reportedFrom(NONE)
          .on(REVIEW, 52)
          .from(SUSPENDED, ENDING_SUSPENDED)
          .stay()
          .on(RESUME, 54)
          .from(SUSPENDED)
          .to(ACTIVE)
          // The notice goes on running.
          .from(ENDING_SUSPENDED)
          .onTo(ENDING)
          .on(NOTICE, 60)
          .from(ACTIVE)
          .to(ENDING)
          .reportedFrom(NONE)
          .from(SUSPENDED)
          .to(ENDING_SUSPENDED)
          // Nothing binds yet.
          .from(PROSPECT, INTENDED, APPROVED)
          .to(ENDED)
          .on(RETRACT, 62)
          .from(ENDING)
          .to(ACTIVE)
          .from(ENDING_SUSPENDED)
          .to(SUSPENDED)
          .on(HONOUR, 64)
          .from(ENDED, EXPIRED)
          .to(EMERITUS)
          .on(REPORT_GONE, 66)
          .from(ACTIVE)
          .to(ENDED)
          .build();

  /** By which a tie comes to stand. */
  public static final Set<String> BEGINS = Set.of(SIGN, AFFIRM, SUCCEED, REPORT);

  private TieLife() {}
}
