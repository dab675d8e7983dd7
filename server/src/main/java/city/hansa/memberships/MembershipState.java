package city.hansa.memberships;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the membership of one actor in one network goes through. */
public enum MembershipState {
  NONE,
  /** Has asked to be let in. */
  APPLIED,
  /** Has been let in; the membership has yet to begin. */
  ADMITTED,
  ACTIVE,
  SUSPENDED,
  /** Has given notice and is a member until it ends. */
  LEAVING,
  /** Has given notice while suspended. */
  LEAVING_SUSPENDED,
  LEFT,
  EXPELLED,
  /** The network was closed, or the member ceased to be. */
  ENDED,
  /** The network merged into another, which took the member over. */
  MOVED;

  /** States of those who are members, suspended ones among them. */
  public static final Set<MembershipState> BELONGING =
      Collections.unmodifiableSet(EnumSet.of(ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED));

  /** States that end with the network or the member. */
  public static final Set<MembershipState> LIVING =
      Collections.unmodifiableSet(
          EnumSet.of(APPLIED, ADMITTED, ACTIVE, SUSPENDED, LEAVING, LEAVING_SUSPENDED));

  /** States of those who were members once. */
  public static final Set<MembershipState> FORMER =
      Collections.unmodifiableSet(EnumSet.of(LEFT, EXPELLED, ENDED, MOVED));
}
