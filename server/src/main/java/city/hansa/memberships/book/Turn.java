package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.engine.register.When;
import city.hansa.memberships.MembershipState;
import org.jspecify.annotations.Nullable;

/**
 * A member came or went.
 *
 * @param on the day, as precisely as it is known; where nobody says, that of the list
 * @param dated whether somebody says the day; if not, it happened on the day of the list or before
 * @param state to which it led
 * @param act that made it; null where an end of the membership ceased to be
 */
public record Turn(What what, When on, boolean dated, MembershipState state, @Nullable Act act) {

  /** Which way. */
  public enum What {
    CAME,
    WENT
  }
}
