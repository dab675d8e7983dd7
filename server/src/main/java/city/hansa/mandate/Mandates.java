package city.hansa.mandate;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Checks what an actor is about to do against the rules that are loaded. */
@Service
public class Mandates {
  private final RulePacks packs;

  Mandates(RulePacks packs) {
    this.packs = packs;
  }

  /** Whether any rule of this jurisdiction is here; in memory. */
  public boolean knows(Jurisdiction jurisdiction) {
    return packs.all().stream().anyMatch(rule -> rule.jurisdiction().reaches(jurisdiction));
  }

  /** In memory; what forbids comes first, then what is due first. */
  public Checking check(Case matter) {
    if (!knows(matter.jurisdiction())) {
      return new Checking.NoPacks(matter.jurisdiction());
    }
    List<Duty> duties =
        packs.all().stream()
            .filter(rule -> rule.applies(matter))
            .map(rule -> rule.duty(matter.plannedDay()))
            .sorted(
                Comparator.comparing(Duty::kind)
                    .thenComparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Duty::rule))
            .toList();
    return new Checking.Checked(duties);
  }
}
