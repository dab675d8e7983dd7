package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.InForce;
import city.hansa.acts.Subject;
import city.hansa.instruments.Instrument;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an instrument while acts are judged, as the office that records them may read it. */
@Component
class AtHand {
  private final FamilyActs acts;

  AtHand(FamilyActs acts) {
    this.acts = acts;
  }

  /** One round trip. */
  Optional<Instrument> instrument(String id, String office) {
    return id.isBlank()
        ? Optional.empty()
        : Instrument.of(id, acts.forOffice(new Subject(InstrumentLife.NAME, id), office));
  }

  /** The acts that stand of one actor toward an instrument; one round trip. */
  List<Act> participation(String instrument, String actor, String office) {
    return InForce.of(
        acts.forOffice(
            new Subject(ParticipationLife.NAME, ParticipationLife.subject(instrument, actor)),
            office));
  }
}
