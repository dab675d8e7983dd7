package city.hansa.claims;

/** How a claim stands today. Always computed from the claims and decisions there are. */
public enum State {
  /** Said, and nothing speaks for or against it. */
  ASSERTED,
  /** Another, independent source agrees. */
  CORROBORATED,
  /** Another says otherwise of the same thing, or somebody objected. */
  DISPUTED,
  /** It was disputed, and a decision with a day and a reason says which holds. */
  RESOLVED,
  /** A figure that was computed, from the register or by arithmetic, leaves no room for it. */
  REFUTED,
  /** A forecast whose day has come. */
  STALE,
  /** Whoever stated it took it back. */
  WITHDRAWN
}
