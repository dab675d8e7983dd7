package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every order in which acts may have taken place up to a day, written as one list of turns: an act
 * of open date has a turn at each moment that tells it from another act, and takes one of them.
 *
 * <p>Between two days on which some date begins or ceases to be possible, the same k acts of open
 * date may fall on any day. k rounds let them come in any order, so more days than k add nothing;
 * with fewer days each round is one of them. Within a day the same is done for the days of receipt.
 * Choosing a turn for each act thus gives every order that some choice of days gives, and no other.
 *
 * <p>Where more than {@link #MOST} acts of open date overlap, each of them may take any number of
 * its turns, or none: a superset.
 */
final class Script {

  /** Acts of imprecise date that overlap, up to which the answer is exact. */
  static final int MOST = 6;

  private final List<Piece> pieces;
  private final long day;
  private final int states;
  private final List<Turn> turns = new ArrayList<>();
  private final Set<Integer> loose = new HashSet<>();
  private final int[] slots;
  private int taken;

  /**
   * @param pieces in the order {@link Piece#IN_TIME}
   * @param day the last day to count
   * @param states how many the lifecycle has
   */
  Script(List<Piece> pieces, long day, int states) {
    this.pieces = pieces.stream().filter(piece -> piece.first() <= day).toList();
    this.day = day;
    this.states = states;
    slots = new int[this.pieces.size()];
    if (this.pieces.stream().noneMatch(Piece::floating)) {
      IntStream.range(0, slots.length)
          .forEach(piece -> turns.add(new Turn(piece, Turn.NO_SLOT, true)));
    } else {
      IntStream.range(0, slots.length).forEach(this::loosen);
      sweep();
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Turn> turns() {
    return turns;
  }

  boolean exact() {
    return loose.isEmpty();
  }

  /** The most acts overlap on a day on which one of them becomes possible. */
  private void loosen(int starting) {
    long start = pieces.get(starting).first();
    List<Integer> open =
        IntStream.range(0, pieces.size())
            .filter(i -> pieces.get(i).floating())
            .filter(i -> pieces.get(i).first() <= start && start <= pieces.get(i).last())
            .boxed()
            .toList();
    if (open.size() > MOST) {
      loose.addAll(open);
    }
  }

  private void sweep() {
    List<Integer> active = new ArrayList<>();
    int coming = 0;
    for (Span span : Span.ofEffectiveDays(pieces, day)) {
      active.removeIf(piece -> pieces.get(piece).last() < span.from());
      while (coming < pieces.size() && pieces.get(coming).first() <= span.from()) {
        active.add(coming);
        take(coming++);
      }
      rounds(span, active);
      active.stream().filter(piece -> ends(piece, span)).forEach(this::release);
    }
  }

  private void rounds(Span span, List<Integer> active) {
    boolean wide = active.stream().anyMatch(loose::contains);
    long rounds = rounds(span, active.stream().map(pieces::get).toList(), states, wide);
    for (int round = 0; round < rounds; round++) {
      List<Integer> order = withinADay(span.from() + round, active);
      for (int i = 0; i < order.size(); i++) {
        int piece = order.get(i);
        boolean last =
            round == rounds - 1
                && ends(piece, span)
                && !loose.contains(piece)
                && order.lastIndexOf(piece) == i;
        turns.add(new Turn(piece, slots[piece], last));
      }
    }
  }

  /** After how many days in the span, at the most, no further day changes the answer. */
  static long rounds(Span span, List<Piece> pieces, int states) {
    List<Piece> active =
        pieces.stream()
            .filter(piece -> piece.first() <= span.from() && piece.last() >= span.from())
            .toList();
    return rounds(span, active, states, active.size() > MOST);
  }

  /** A superset needs no more rounds than it takes to walk through every state. */
  private static long rounds(Span span, List<Piece> active, int states, boolean wide) {
    long open = active.stream().filter(Piece::sometime).count();
    return Math.max(1, Math.min(span.days(), wide ? Math.min(open, states + 1L) : open));
  }

  /** By day of receipt, rank and number; an act whose receipt is open comes several times. */
  private List<Integer> withinADay(long day, List<Integer> active) {
    List<Integer> order = new ArrayList<>();
    for (Span span : Span.ofReceipts(active.stream().map(pieces::get).toList(), day)) {
      List<Integer> covering =
          active.stream()
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

  private void take(int piece) {
    slots[piece] = Turn.NO_SLOT;
    if (pieces.get(piece).floating() && !loose.contains(piece)) {
      slots[piece] = Integer.numberOfTrailingZeros(~taken);
      taken |= 1 << slots[piece];
    }
  }

  private void release(int piece) {
    if (slots[piece] != Turn.NO_SLOT) {
      taken &= ~(1 << slots[piece]);
    }
  }
}
