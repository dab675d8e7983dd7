package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All ties as of a day, by the names of their ends.
 *
 * @param rows those that were there, or may have been
 * @param cards of the ends, by id
 */
public record TieDay(LocalDate day, List<TieRow> rows, Map<String, Card> cards) {

  static TieDay of(TieBook book, LocalDate day, int months) {
    Ground ground = book.ground(months);
    List<TieRow> rows =
        book.inOrder().stream().map(tie -> row(tie, day, ground)).filter(TieRow::isThere).toList();
    return new TieDay(day, rows, book.cards());
  }

  static TieRow row(Tie tie, LocalDate day, Ground ground) {
    if (!tie.isInLog()) {
      return Life.on(tie, day, ground).row();
    }
    Ground.Passed passed = ground.passed(tie);
    TieRow row = Listed.on(tie, day);
    return passed != null && !passed.on().earliest().isAfter(day) && row.isLiving()
        ? row.passedOn()
        : row;
  }

  /** O(n). */
  public List<TieRow> those(Predicate<TieRow> test) {
    return rows.stream().filter(test).toList();
  }

  /** How many of some ties stand, by kind and by who asserts them. */
  public static Map<TieKind, Map<Sidedness, Integer>> counts(List<TieRow> rows) {
    Map<TieKind, Map<Sidedness, Integer>> counts = new EnumMap<>(TieKind.class);
    for (TieRow row : rows) {
      if (row.isLiving()) {
        counts
            .computeIfAbsent(row.tie().id().kind(), none -> new EnumMap<>(Sidedness.class))
            .merge(row.sides(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
