package city.hansa.claims;

import java.time.LocalDate;
import java.util.Set;

/** What somebody decided about claims, by an act. */
public sealed interface Decision {

  /** Number of the act. */
  long act();

  LocalDate on();

  String by();

  String reason();

  /** Whether it speaks of that claim. */
  boolean concerns(String claim);

  /**
   * A dispute is settled.
   *
   * @param favoured id of the claim that holds
   * @param others ids of the claims that do not
   */
  record Resolution(
      long act, LocalDate on, String by, String reason, String favoured, Set<String> others)
      implements Decision {
    @Override
    public boolean concerns(String claim) {
      return favoured.equals(claim) || others.contains(claim);
    }
  }

  /** Somebody doubts a claim, with a reason, without naming another figure. */
  record Objection(long act, LocalDate on, String by, String reason, String claim)
      implements Decision {
    @Override
    public boolean concerns(String other) {
      return claim.equals(other);
    }
  }

  /** Whoever stated a claim takes it back. */
  record Withdrawal(long act, LocalDate on, String by, String reason, String claim)
      implements Decision {
    @Override
    public boolean concerns(String other) {
      return claim.equals(other);
    }
  }
}
