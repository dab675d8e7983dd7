package city.hansa.acts;

import city.hansa.actors.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a family's own guard may look at.
 *
 * @param earlier the acts of the subject that the recording office may read, in the order of the
 *     log
 * @param standing those of them that will count beside the draft: neither corrected nor cancelled,
 *     by others or by the draft itself
 * @param today in the zone of the recording office
 * @param actors those that the draft names, by id, as far as they are there
 */
public record Situation(
    List<Act> earlier, List<Act> standing, LocalDate today, Map<String, Presence> actors) {

  public Situation {
    earlier = List.copyOf(earlier);
    standing = List.copyOf(standing);
    actors = Map.copyOf(actors);
  }

  /** Before a draft. */
  public static Situation before(
      ActDraft draft, List<Act> earlier, LocalDate today, Map<String, Presence> actors) {
    Long target = draft.target();
    List<Act> standing =
        InForce.of(earlier).stream()
            .filter(act -> target == null || act.number() != target)
            .toList();
    return new Situation(earlier, standing, today, actors);
  }
}
