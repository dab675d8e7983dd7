package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.InForce;
import city.hansa.acts.Subject;
import city.hansa.instruments.Instrument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an instrument while acts are judged, as the office that records them may read it. */
@Component
public class AtHand {
  private final FamilyActs acts;
  private volatile @Nullable Judged judged;

  /**
   * What was read for the draft that is being judged. That very draft, not one like it: another
   * judging of the same words reads anew.
   */
  private record Judged(ActDraft draft, String id, Optional<Instrument> instrument) {}

  AtHand(FamilyActs acts) {
    this.acts = acts;
  }

  /** One round trip. */
  public Optional<Instrument> instrument(String id, String office) {
    return id.isBlank()
        ? Optional.empty()
        : Instrument.of(id, acts.forOffice(new Subject(InstrumentLife.NAME, id), office));
  }

  /** Where the judging of a draft begins: read now, for all its questions; one round trip. */
  Optional<Instrument> first(ActDraft draft, String id) {
    Optional<Instrument> read = instrument(id, draft.office());
    judged = new Judged(draft, id, read);
    return read;
  }

  /**
   * As {@link #first} read it for this draft, which is judged in one go, nothing being written
   * meanwhile. Where somebody else's judging came between, it is read again.
   */
  Optional<Instrument> again(ActDraft draft, String id) {
    Judged last = judged;
    return last != null && last.draft() == draft && last.id().equals(id)
        ? last.instrument()
        : instrument(id, draft.office());
  }

  /** The acts that stand of one actor toward an instrument; one round trip. */
  List<Act> participation(String instrument, String actor, String office) {
    return InForce.of(
        acts.forOffice(
            new Subject(ParticipationLife.NAME, ParticipationLife.subject(instrument, actor)),
            office));
  }
}
