package city.hansa.instruments.catalogue;

import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.FromLog;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.kernel.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Every instrument that is public stays in memory and takes in what the log has got since; those
 * that a viewer may see beyond them are laid over for them.
 */
@Component
public class Catalogue {
  private final FamilyActs acts;
  private final FromLog<Known> log;

  /**
   * @param acts by the id of the instrument, also of those that are not public themselves
   */
  private record Known(Map<String, List<Act>> acts, Map<String, Instrument> instruments) {

    Known with(Collection<Act> more) {
      if (more.isEmpty()) {
        return this;
      }
      Map<String, List<Act>> allActs = new HashMap<>(acts);
      Map<String, Instrument> all = new HashMap<>(instruments);
      byId(more)
          .forEach((id, its) -> {
            List<Act> whole = new ArrayList<>(acts.getOrDefault(id, List.of()));
            whole.addAll(its);
            whole.sort(Comparator.comparingLong(Act::number));
            allActs.put(id, List.copyOf(whole));
            Instrument.of(id, whole)
                .ifPresentOrElse(made -> all.put(id, made), () -> all.remove(id));
          });
      return new Known(Map.copyOf(allActs), Map.copyOf(all));
    }

    private static Map<String, List<Act>> byId(Collection<Act> acts) {
      return acts.stream().collect(Collectors.groupingBy(act -> act.matter().id()));
    }
  }

  Catalogue(FamilyActs acts) {
    this.acts = acts;
    this.log =
        acts.keep(
            new Known(Map.of(), Map.of()),
            (before, first, head) -> before.with(acts.openBelow(InstrumentLife.NAME, "", first)));
  }

  /** By id; one small round trip where nothing has happened since. */
  public Map<String, Instrument> all(Viewer viewer) {
    return log.get().with(acts.closedBelow(InstrumentLife.NAME, "", viewer)).instruments();
  }
}
