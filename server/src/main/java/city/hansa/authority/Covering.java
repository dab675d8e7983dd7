package city.hansa.authority;

/** Whether an authority covers an act. */
public sealed interface Covering {

  /** It does, or it cannot be ruled out because a date is not known to the day. */
  record Covers(Authority authority) implements Covering {}

  /** Not yet, no longer, or revoked. */
  record NotValidThatDay(Authority authority) implements Covering {}

  /** It is for somebody else. */
  record OtherActor(Authority authority) implements Covering {}

  /** It is for other acts or another subject. */
  record OutOfScope(Authority authority) implements Covering {}

  record NotFound(String id) implements Covering {}
}
