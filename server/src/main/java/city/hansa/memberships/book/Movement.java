package city.hansa.memberships.book;

import city.hansa.actors.Card;
import city.hansa.engine.register.When;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who came to a network and who went, up to a day. Where a list is the first or the last that is
 * known of somebody, nobody knows the day: that is told apart from days that somebody says.
 *
 * @param steps in the order of time
 */
public record Movement(LocalDate until, List<Step> steps) {

  /** One who came or went. */
  public record Step(Card card, Turn turn, boolean reported) {

    /** Whether somebody else stands in its place, or it in that of another: no change in number. */
    public boolean isSuccession() {
      return turn.act() != null && turn.act().type().equals(MembershipLife.SUCCEED);
    }
  }

  /**
   * One year, or all that no year is known of.
   *
   * @param joined with a day that somebody says
   * @param listed for the first time, so that they joined on the day of the list or before
   * @param left with a day that somebody says
   * @param unlisted not on the list any more
   */
  public record Year(int year, int joined, int listed, int left, int unlisted) {}

  /** O(n log n) in the members. */
  public static Movement of(Roster roster, LocalDate until) {
    List<Step> steps = new ArrayList<>();
    for (Membership each : roster.members().values()) {
      Card card = roster.card(each.member());
      Turn last = null;
      When ended = roster.lives().ended(each.network(), each.member());
      for (Turn turn : each.turns()) {
        if (!turn.on().earliest().isAfter(until)) {
          steps.add(new Step(card, turn, each.reported()));
          last = turn;
        }
      }
      boolean in = last != null && last.what() == Turn.What.CAME;
      if (in && ended != null && !ended.latest().isAfter(until)) {
        Turn end = new Turn(Turn.What.WENT, ended, true, MembershipState.ENDED, null);
        steps.add(new Step(card, end, each.reported()));
      }
    }
    steps.sort(
        Comparator.comparing((Step step) -> step.turn().on().earliest())
            .thenComparing(step -> step.card().sortName()));
    return new Movement(until, List.copyOf(steps));
  }

  /** Those that surely or perhaps took place between two days, both included. */
  public List<Step> between(LocalDate first, LocalDate last) {
    return steps.stream()
        .filter(step -> !step.turn().on().latest().isBefore(first))
        .filter(step -> !step.turn().on().earliest().isAfter(last))
        .toList();
  }

  /** Year by year, the last one first; a step whose year is open is counted in none. */
  public List<Year> years() {
    TreeMap<Integer, int[]> sums = new TreeMap<>(Comparator.reverseOrder());
    for (Step step : steps) {
      int year = step.turn().on().earliest().getYear();
      if (!step.isSuccession() && step.turn().on().latest().getYear() == year) {
        int column = (step.turn().what() == Turn.What.CAME ? 0 : 2) + (step.turn().dated() ? 0 : 1);
        sums.computeIfAbsent(year, none -> new int[4])[column]++;
      }
    }
    return sums.entrySet().stream()
        .map(each ->
            new Year(
                each.getKey(),
                each.getValue()[0],
                each.getValue()[1],
                each.getValue()[2],
                each.getValue()[3]))
        .toList();
  }
}
