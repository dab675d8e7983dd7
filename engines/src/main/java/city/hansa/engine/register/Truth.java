package city.hansa.engine.register;

/**
 * An answer that may be unknown, combined by Kleene's strong three-valued logic (S. C. Kleene,
 * Introduction to Metamathematics, 1952, section 64): unknown stays unknown unless the other side
 * alone decides.
 */
public enum Truth {
  YES,
  NO,
  UNKNOWN;

  public static Truth of(boolean known) {
    return known ? YES : NO;
  }

  /** YES where every possible world says so, NO where none does, UNKNOWN where they differ. */
  public static Truth of(boolean inEvery, boolean inSome) {
    return inEvery ? YES : inSome ? UNKNOWN : NO;
  }

  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
