package city.hansa.ties.pages;

import city.hansa.actors.Card;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.roll.TieRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties for the map in the browser, one array a column, so that 26,000 of them stay small. Of ties
 * with more than two ends there is a line from the first to each of the others.
 *
 * @param ids of the places' actors
 * @param names as each is mainly called
 * @param longitudes hundredths of a degree, about a kilometre; likewise {@code latitudes}
 * @param from index of one end of each line; likewise {@code to}
 * @param sides of each line, as the order of sidedness has it
 */
record TieMap(
    List<String> ids,
    List<String> names,
    int[] longitudes,
    int[] latitudes,
    int[] from,
    int[] to,
    int[] sides) {

  /** O(n); ties with an end whose place is not known are left out. */
  static TieMap of(List<TieRow> rows, Map<String, Card> cards) {
    Making making = new Making(cards);
    rows.forEach(making::add);
    return making.map();
  }

  /** How many have an end whose place is not known. */
  static int unplaced(List<TieRow> rows, Map<String, Card> cards) {
    return (int)
        rows.stream()
            .filter(row -> row.tie().id().ends().stream().anyMatch(end -> !placed(end, cards)))
            .count();
  }

  private static boolean placed(String end, Map<String, Card> cards) {
    Card card = cards.get(end);
    return card != null && card.longitude() != null && card.latitude() != null;
  }

  /** A map in the making. */
  private static final class Making {
    private final Map<String, Card> cards;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Card> places = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();

    Making(Map<String, Card> cards) {
      this.cards = cards;
    }

    void add(TieRow row) {
      List<String> ends = row.tie().id().ends();
      if (!ends.stream().allMatch(end -> placed(end, cards))) {
        return;
      }
      for (String other : ends.subList(1, ends.size())) {
        lines.add(new int[] {index(ends.getFirst()), index(other), side(row.sides())});
      }
    }

    private static int side(Sidedness sides) {
      return switch (sides) {
        case ONE -> 0;
        case BOTH -> 1;
        case UNKNOWN -> 2;
      };
    }

    private int index(String end) {
      return indexes.computeIfAbsent(
          end,
          id -> {
            places.add(cards.get(id));
            return places.size() - 1;
          });
    }

    TieMap map() {
      return new TieMap(
          places.stream().map(Card::id).toList(),
          places.stream().map(Card::name).toList(),
          places.stream().mapToInt(card -> hundredths(card.longitude())).toArray(),
          places.stream().mapToInt(card -> hundredths(card.latitude())).toArray(),
          column(0),
          column(1),
          column(2));
    }

    private int[] column(int at) {
      return lines.stream().mapToInt(line -> line[at]).toArray();
    }

    private static int hundredths(@org.jspecify.annotations.Nullable Double degrees) {
      return degrees == null ? 0 : (int) Math.round(degrees * 100);
    }
  }
}
