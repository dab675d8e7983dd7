package city.hansa.ties;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a tie stands in its life. */
public enum TieState {
  NONE,
  PROSPECT,
  INTENDED,
  APPROVED,
  ACTIVE,
  SUSPENDED,
  /** Notice was given and runs. */
  ENDING,
  /** The same while it is paused. */
  ENDING_SUSPENDED,
  ENDED,
  /** Its term is over and nobody renewed it. */
  EXPIRED,
  /** History, kept in honour. */
  EMERITUS,
  /** It stands, but not every end has said so itself. */
  ASSERTED,
  /** It stands, and nothing has been done in it for a long time. */
  DORMANT,
  /** One of its ends became another actor, which took it over. */
  PASSED_ON;

  /** In which a tie is, or is paused, or runs out. */
  public static final Set<TieState> LIVING =
      Collections.unmodifiableSet(
          EnumSet.of(ACTIVE, ASSERTED, DORMANT, SUSPENDED, ENDING, ENDING_SUSPENDED));

  public boolean isLiving() {
    return LIVING.contains(this);
  }
}
