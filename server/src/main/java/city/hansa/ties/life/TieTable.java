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

/**
 * How a tie comes about, lives and ends. That it is asserted by some of its ends alone, or asleep,
 * or was passed on to the successor of an end, is derived where it is read.
 */
public final class TieTable {
  public static final Lifecycle<TieState> TABLE =
      Lifecycle.of(TieLife.NAME, NONE)
          .derived(ASSERTED, DORMANT, PASSED_ON)
          // What the clock does comes first: notice is taken back before it ends.
          .on(TieLife.END, 4)
          .from(ENDING, ENDING_SUSPENDED)
          .to(ENDED)
          .on(TieLife.EXPIRE, 6)
          .from(ACTIVE, SUSPENDED)
          .to(EXPIRED)
          .on(TieLife.PROSPECTED, 10)
          .from(NONE, ENDED, EXPIRED)
          .to(PROSPECT)
          .on(TieLife.INTEND, 12)
          .from(PROSPECT)
          .to(INTENDED)
          .reportedFrom(NONE, ENDED, EXPIRED)
          .from(INTENDED)
          .stay()
          .on(TieLife.APPROVE, 14)
          .from(INTENDED)
          .to(APPROVED)
          .reportedFrom(NONE, PROSPECT)
          // The organ of each end approves for itself, and the last may do so after the first has
          // signed.
          .from(APPROVED, ACTIVE)
          .stay()
          .on(TieLife.SIGN, 16)
          .from(APPROVED)
          .to(ACTIVE)
          .reportedFrom(NONE, PROSPECT, INTENDED, ENDED, EXPIRED)
          .from(ACTIVE)
          .anew()
          .on(TieLife.AFFIRM, 18)
          .from(NONE)
          .to(ACTIVE)
          .from(ACTIVE)
          .anew()
          .from(SUSPENDED)
          .stay()
          .on(TieLife.SUCCEED, 20)
          .from(NONE, PROSPECT, INTENDED, APPROVED, ENDED, EXPIRED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(TieLife.REPORT, 22)
          .from(NONE, ENDED, EXPIRED)
          .to(ACTIVE)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED, EMERITUS)
          .stay()
          .on(TieLife.AMEND, 30)
          .from(ACTIVE, SUSPENDED)
          .anew()
          .on(TieLife.RENEW, 32)
          .from(ACTIVE)
          .anew()
          .on(TieLife.ACTIVITY, 40)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(TieLife.PROJECT, 42)
          // What runs may be finished and told of after the tie itself has ended.
          .from(APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED, ENDED, EXPIRED)
          .stay()
          .on(TieLife.EXCHANGE, 44)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(TieLife.CONTACT, 46)
          .from(PROSPECT, INTENDED, APPROVED, ACTIVE, SUSPENDED, ENDING, ENDING_SUSPENDED)
          .stay()
          .on(TieLife.SUSPEND, 50)
          .from(ACTIVE)
          .to(SUSPENDED)
          .reportedFrom(NONE)
          .on(TieLife.REVIEW, 52)
          .from(SUSPENDED, ENDING_SUSPENDED)
          .stay()
          .on(TieLife.RESUME, 54)
          .from(SUSPENDED)
          .to(ACTIVE)
          // The notice goes on running.
          .from(ENDING_SUSPENDED)
          .onTo(ENDING)
          .on(TieLife.NOTICE, 60)
          .from(ACTIVE)
          .to(ENDING)
          .reportedFrom(NONE)
          .from(SUSPENDED)
          .to(ENDING_SUSPENDED)
          // Nothing binds yet.
          .from(PROSPECT, INTENDED, APPROVED)
          .to(ENDED)
          .on(TieLife.RETRACT, 62)
          .from(ENDING)
          .to(ACTIVE)
          .from(ENDING_SUSPENDED)
          .to(SUSPENDED)
          .on(TieLife.HONOUR, 64)
          .from(ENDED, EXPIRED)
          .to(EMERITUS)
          .on(TieLife.REPORT_GONE, 66)
          .from(ACTIVE)
          .to(ENDED)
          .build();

  private TieTable() {}
}
