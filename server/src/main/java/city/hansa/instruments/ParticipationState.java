package city.hansa.instruments;

import java.util.EnumSet;
import java.util.Set;

/** How one actor stands toward one instrument, as its acts leave it. */
public enum ParticipationState {
  NONE,
  INVITED,
  /** Supports in public, without duties. */
  ENDORSER,
  /** Signed ad referendum: a council or another organ has yet to confirm. */
  SIGNED,
  /** Signed and did not confirm. */
  DECLINED,
  /** Bound, once the instrument and its own day of effect are there. */
  COMMITTED,
  SUSPENDED,
  /** Has given notice and is bound until it ends. */
  LEAVING,
  /** Has given notice while suspended. */
  LEAVING_SUSPENDED,
  LEFT;

  /** States of those who are committed, suspended ones among them. */
  public static final Set<ParticipationState> BOUND =
      EnumSet.of(COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED);

  /** States of those who are parties as soon as effect is there. */
  public static final Set<ParticipationState> ABLE = EnumSet.of(COMMITTED, LEAVING);
}
