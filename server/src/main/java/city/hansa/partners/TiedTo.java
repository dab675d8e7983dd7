package city.hansa.partners;

import city.hansa.kernel.Viewer;
import city.hansa.ties.roll.Ties;
import java.time.LocalDate;
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
  public Set<String> of(String actor, LocalDate day) {
    return ties.of(actor, day, Viewer.PUBLIC).stream()
        .filter(row -> row.isLiving())
        .flatMap(row -> row.tie().id().ends().stream())
        .filter(end -> !end.equals(actor))
        .collect(Collectors.toSet());
  }
}
