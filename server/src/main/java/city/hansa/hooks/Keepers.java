package city.hansa.hooks;

import java.time.Instant;

/** Tells whoever keeps a hook what they have to know. */
@FunctionalInterface
interface Keepers {

  /** In the transaction that switches it off. */
  void tellGivenUp(Hook hook, Instant now);
}
