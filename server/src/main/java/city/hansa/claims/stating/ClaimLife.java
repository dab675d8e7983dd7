package city.hansa.claims.stating;

import city.hansa.engine.register.fold.Lifecycle;

/**
 * What a claim goes through. How it stands beside others is reckoned for every reader, and is none
 * of these.
 */
enum ClaimLife {
  /** Not stated here: it ships, is computed, or is none. */
  UNSTATED,
  STATED,
  WITHDRAWN;

  /** One rank for all: of what is done on one day, the log tells the order. */
  private static final int RANK = 10;

  static final Lifecycle<ClaimLife> TABLE =
      Lifecycle.of(ClaimFamily.NAME, UNSTATED)
          .on(ClaimFamily.STATE, RANK)
          .from(UNSTATED, WITHDRAWN)
          .to(STATED)
          .on(ClaimFamily.WITHDRAW, RANK)
          .from(STATED)
          .to(WITHDRAWN)
          .on(ClaimFamily.DISPUTE, RANK)
          .from(UNSTATED, STATED)
          .stay()
          .on(ClaimFamily.RESOLVE, RANK)
          .from(UNSTATED, STATED)
          .stay()
          .build();
}
