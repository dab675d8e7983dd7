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

import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.memberships.MembershipState;

/** Which acts lead a membership from which state to which. */
public final class MembershipTable {
  public static final Lifecycle<MembershipState> TABLE =
      Lifecycle.of(MembershipLife.NAME, NONE)
          // What the clock does comes first: notice is taken back before it ends.
          .on(MembershipLife.NOTICE_ENDS, 5)
          .from(LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .on(MembershipLife.BEGIN, 6)
          .from(ADMITTED)
          .to(ACTIVE)
          .on(MembershipLife.APPLY, 10)
          .from(NONE, LEFT, EXPELLED, ENDED, MOVED)
          .to(APPLIED)
          .on(MembershipLife.TAKE_BACK, 12)
          .from(APPLIED, ADMITTED)
          .to(NONE)
          .on(MembershipLife.TURN_DOWN, 14)
          .from(APPLIED)
          .to(NONE)
          .on(MembershipLife.ADMIT, 20)
          .from(APPLIED)
          .to(ADMITTED)
          .reportedFrom(NONE, LEFT, EXPELLED, ENDED, MOVED)
          .on(MembershipLife.ACTIVATE, 22)
          .from(ADMITTED)
          .to(ACTIVE)
          .reportedFrom(NONE, APPLIED, LEFT, EXPELLED, ENDED, MOVED)
          .on(MembershipLife.TAKE_OVER, 24)
          .from(NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.SUCCEED, 26)
          .from(NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.REPORT, 28)
          .from(NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED)
          .to(ACTIVE)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.SUSPEND, 40)
          .from(ACTIVE)
          .to(SUSPENDED)
          .reportedFrom(NONE)
          // The notice goes on running.
          .from(LEAVING)
          .onTo(LEAVING_SUSPENDED)
          .on(MembershipLife.REINSTATE, 42)
          .from(SUSPENDED)
          .to(ACTIVE)
          .from(LEAVING_SUSPENDED)
          .onTo(LEAVING)
          .on(MembershipLife.SET_LEVEL, 44)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.SET_FEE, 46)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.PAY, 47)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .from(LEFT, EXPELLED, ENDED, MOVED)
          .stay()
          .on(MembershipLife.SET_DUTY, 48)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.FULFIL, 49)
          .from(ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.SERVE, 50)
          .from(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .stay()
          .on(MembershipLife.GIVE_NOTICE, 60)
          .from(ACTIVE)
          .to(LEAVING)
          .reportedFrom(NONE)
          .from(SUSPENDED)
          .to(LEAVING_SUSPENDED)
          .on(MembershipLife.RETRACT, 62)
          .from(LEAVING)
          .to(ACTIVE)
          .from(LEAVING_SUSPENDED)
          .to(SUSPENDED)
          .on(MembershipLife.LEAVE, 63)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .reportedFrom(NONE)
          .on(MembershipLife.EXPEL, 64)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(EXPELLED)
          .reportedFrom(NONE)
          .on(MembershipLife.REPORT_GONE, 66)
          .from(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(LEFT)
          .on(MembershipLife.END, 68)
          .from(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(ENDED)
          .on(MembershipLife.MOVE, 70)
          .from(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED)
          .to(MOVED)
          .reportedFrom(NONE)
          .build();

  private MembershipTable() {}
}
