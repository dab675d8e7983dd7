package city.hansa.partners;

import city.hansa.engine.register.tie.Sidedness;
import city.hansa.kernel.Viewer;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom an actor has a living tie with, by what is public. */
@Component
class TiedTo implements Finder.Ties {
  private final Ties ties;

  TiedTo(Ties ties) {
    this.ties = ties;
  }

  @Override
  public Map<String, Set<String>> of(Set<String> actors, LocalDate day) {
    Map<String, Set<String>> all = new HashMap<>();
    ties.ofEach(actors, day, Viewer.PUBLIC)
        .forEach((actor, rows) -> all.put(actor, others(actor, rows)));
    return all;
  }

  private static Set<String> others(String actor, List<TieRow> rows) {
    return rows.stream()
        .filter(TieRow::isLiving)
        .flatMap(row -> row.tie().id().ends().stream())
        .filter(end -> !end.equals(actor))
        .collect(Collectors.toSet());
  }

  /** How many living ties an actor has, by the word of whom. */
  Map<Sidedness, Integer> counts(String actor, LocalDate day) {
    Map<Sidedness, Integer> counts = new EnumMap<>(Sidedness.class);
    ties.of(actor, day, Viewer.PUBLIC).stream()
        .filter(TieRow::isLiving)
        .forEach(row -> counts.merge(row.sides(), 1, Integer::sum));
    return counts;
  }
}
