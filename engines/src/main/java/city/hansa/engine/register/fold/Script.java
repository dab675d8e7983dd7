package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every order in which acts may have taken place up to a day, written scene by scene as turns: an
 * act of open date has a turn at each moment that tells it from another act, and takes one of them.
 *
 * <p>Between two days on which some date begins or ceases to be possible, the same k acts of open
 * date may fall on any day. k rounds let them come in any order, so more days than k add nothing;
 * with fewer days each round is one of them. Within a day the same is done for the days of receipt.
 * Choosing a turn for each act thus gives every order that some choice of days gives, and no other.
 *
 * <p>From the day on which more than {@link #MOST} acts of open date overlap, each of these may
 * take place at any moment, any number of times, or never: a superset.
 */
final class Script {

  /** Acts of imprecise date that overlap, up to which the answer is exact. */
  static final int MOST = 6;

  private final List<Piece> pieces;
  private final long day;
  private final boolean[] loose;
  private final int[] slots;
  private final List<Integer> active = new ArrayList<>();
  private int coming;
  private int taken;
  private boolean exact = true;

  /**
   * @param pieces in the order {@link Piece#IN_TIME}
   * @param day the last day to count
   */
  Script(List<Piece> pieces, long day) {
    this.pieces = pieces.stream().filter(piece -> piece.first() <= day).toList();
    this.day = day;
    slots = new int[this.pieces.size()];
    loose = new boolean[this.pieces.size()];
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** How many bits the turns use at most. */
  int width() {
    return (int) Math.min(MOST, pieces.stream().filter(Piece::floating).count());
  }

  /** Whether no more acts of open date overlapped than can be followed, in the scenes so far. */
  boolean exact() {
    return exact;
  }

  /** The scenes in the order of time, each made when it is asked for; once. */
  Stream<Scene> scenes() {
    return Span.ofEffectiveDays(pieces, day).stream().map(this::scene);
  }

  private Scene scene(Span span) {
    active.removeIf(piece -> pieces.get(piece).last() < span.from());
    while (coming < pieces.size() && pieces.get(coming).first() <= span.from()) {
      active.add(coming++);
    }
    int forgotten = loosen();
    active.forEach(this::take);
    List<Integer> bound = active.stream().filter(piece -> !loose[piece]).toList();
    List<List<Turn>> rounds = rounds(span, bound);
    List<Turn> ending = ending(rounds.getLast(), span);
    bound.stream().filter(piece -> ends(piece, span)).forEach(this::release);
    return new Scene(
        span, forgotten, active.stream().filter(piece -> loose[piece]).toList(), rounds, ending);
  }

  /** Lets go of all acts of open date where there are too many; the bits that they had. */
  private int loosen() {
    List<Integer> open = active.stream().filter(piece -> pieces.get(piece).floating()).toList();
    if (open.size() <= MOST) {
      return 0;
    }
    int before = taken;
    for (int piece : open) {
      release(piece);
      loose[piece] = true;
    }
    exact = false;
    return before & ~taken;
  }

  private List<List<Turn>> rounds(Span span, List<Integer> bound) {
    long open = bound.stream().filter(piece -> pieces.get(piece).sometime()).count();
    List<List<Turn>> rounds = new ArrayList<>();
    for (long round = 0; round < Math.max(1, Math.min(span.days(), open)); round++) {
      rounds.add(
          withinADay(span.from() + round, bound).stream()
              .map(piece -> new Turn(piece, slot(piece), false))
              .toList());
    }
    return rounds;
  }

  private List<Turn> ending(List<Turn> round, Span span) {
    boolean[] done = new boolean[pieces.size()];
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : round.reversed()) {
      boolean last = ends(turn.piece(), span) && !done[turn.piece()];
      done[turn.piece()] = true;
      turns.add(new Turn(turn.piece(), turn.slot(), last));
    }
    return turns.reversed();
  }

  /** By day of receipt, rank and number; an act whose receipt is open comes several times. */
  private List<Integer> withinADay(long day, List<Integer> bound) {
    List<Integer> order = new ArrayList<>();
    for (Span span : Span.ofReceipts(bound.stream().map(pieces::get).toList(), day)) {
      List<Integer> covering =
          bound.stream()
              .filter(piece -> pieces.get(piece).receivedFrom(day) <= span.from())
              .filter(piece -> pieces.get(piece).receivedTo(day) >= span.from())
              .sorted((a, b) -> Piece.WITHIN_A_DAY.compare(pieces.get(a), pieces.get(b)))
              .toList();
      long open = covering.stream().filter(piece -> pieces.get(piece).receivedSometime()).count();
      for (long round = Math.max(1, Math.min(span.days(), open)); round > 0; round--) {
        order.addAll(covering);
      }
    }
    return order;
  }

  private boolean ends(int piece, Span span) {
    return pieces.get(piece).last() < span.until();
  }

  /** The bit of an act, from 0; {@link Turn#NO_SLOT} for one that has a single turn. */
  private int slot(int piece) {
    return slots[piece] - 1;
  }

  private void take(int piece) {
    if (pieces.get(piece).floating() && !loose[piece] && slots[piece] == 0) {
      int slot = Integer.numberOfTrailingZeros(~taken);
      slots[piece] = slot + 1;
      taken |= 1 << slot;
    }
  }

  private void release(int piece) {
    if (slots[piece] > 0) {
      taken &= ~(1 << slot(piece));
      slots[piece] = 0;
    }
  }
}
