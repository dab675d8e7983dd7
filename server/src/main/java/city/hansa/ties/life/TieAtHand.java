package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.InForce;
import city.hansa.acts.Subject;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.ties.TieId;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads a tie while acts are judged, as the office that records them may read it. Reports, of which
 * lists bring thousands, never ask it.
 */
@Component
class TieAtHand {
  private final FamilyActs acts;

  TieAtHand(FamilyActs acts) {
    this.acts = acts;
  }

  /** The acts of a tie, in the order of the log; one round trip. */
  List<Act> acts(TieId id, String office) {
    return acts.forOffice(new Subject(TieLife.NAME, id.toString()), office);
  }

  /** Those of them that stand. */
  List<Act> standing(TieId id, String office) {
    return InForce.of(acts(id, office));
  }

  /** Whether an instrument is there that the office may read; one round trip. */
  boolean hasInstrument(String id, String office) {
    return !acts.forOffice(new Subject("instrument", id), office).isEmpty();
  }

  /**
   * The states that are possible at the end of a day.
   *
   * @param acts all of one tie, also those that were voided
   */
  static Set<TieState> states(Collection<Act> acts, LocalDate day) {
    return timeline(acts).statusAt(day).possible();
  }

  static Timeline<TieState> timeline(Collection<Act> acts) {
    return Timeline.of(
        TieTable.TABLE, acts.stream().flatMap(act -> Effective.dated(act).stream()).toList());
  }
}
