package city.hansa.engine.register.fold;

import java.util.Comparator;

/**
 * An act in force, ready to be folded. Days are counted from 1970-01-01.
 *
 * @param code of its type in the lifecycle
 * @param place number that settles ties in time
 * @param first the first possible effective day
 * @param last the last, itself included
 * @param receivedFirst the first possible day of receipt
 * @param receivedLast the last, itself included
 */
record Piece(
    DatedAct act,
    int code,
    int rank,
    long place,
    long first,
    long last,
    long receivedFirst,
    long receivedLast) {

  /** Of acts of one day that were received on one day. */
  static final Comparator<Piece> WITHIN_A_DAY =
      Comparator.comparingInt(Piece::rank)
          .thenComparingLong(Piece::place)
          .thenComparingLong(piece -> piece.act().number())
          .thenComparingLong(piece -> piece.act().follows())
          .thenComparing(piece -> piece.act().type());

  /** For acts whose dates are all known to the day. */
  static final Comparator<Piece> IN_TIME =
      Comparator.comparingLong(Piece::first)
          .thenComparingLong(Piece::receivedFirst)
          .thenComparing(WITHIN_A_DAY);

  static Piece of(DatedAct act, long place, Lifecycle<?> lifecycle) {
    int code = lifecycle.code(act.type());
    return new Piece(
        act,
        code,
        lifecycle.rank(code),
        place,
        act.effective().earliest().toEpochDay(),
        act.effective().latest().toEpochDay(),
        act.receipt().earliest().toEpochDay(),
        act.receipt().latest().toEpochDay());
  }

  /** Whether its receipt is a date of its own and not known to the day. */
  boolean receivedSometime() {
    return act.receivedOn() != null && receivedFirst < receivedLast;
  }

  /** Whether its effective date is not known to the day. */
  boolean sometime() {
    return first < last;
  }

  /** Whether its place among the others is open. */
  boolean floating() {
    return sometime() || receivedSometime();
  }

  /** The first possible day of receipt, given the effective day. */
  long receivedFrom(long day) {
    return act.receivedOn() == null ? day : receivedFirst;
  }

  /** The last possible day of receipt, given the effective day. */
  long receivedTo(long day) {
    return act.receivedOn() == null ? day : receivedLast;
  }
}
