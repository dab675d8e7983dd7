package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Acts about an instrument as a whole. The subject is its id, which whoever enters it chooses. */
@Component
class InstrumentFamily implements ActFamily {

  private final InstrumentGuard guard;
  private final AtHand atHand;

  InstrumentFamily(InstrumentGuard guard, AtHand atHand) {
    this.guard = guard;
    this.atHand = atHand;
  }

  @Override
  public String name() {
    return InstrumentLife.NAME;
  }

  @Override
  public List<ActType> types() {
    return InstrumentTypes.ALL;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(InstrumentLife.TABLE);
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    Set<String> ends = new HashSet<>(List.of(draft.actor()));
    draft.payload().text("depositary").filter(id -> !id.isBlank()).ifPresent(ends::add);
    draft.payload().text("to").filter(id -> !id.isBlank()).ifPresent(ends::add);
    return ends;
  }

  /** An adoption says itself whether effect comes with it. */
  @Override
  public ActDraft completed(ActDraft draft) {
    if (!draft.type().equals(InstrumentLife.ADOPT)
        || draft.payload().text(InstrumentLife.TAKES_EFFECT).isPresent()) {
      return draft;
    }
    boolean atOnce =
        atHand
            .instrument(draft.subject(), draft.office())
            .map(instrument -> instrument.termsOn(draft.madeOn().latest()))
            .filter(terms -> terms.is("effect", Terms.NO_RULE))
            .isPresent();
    return atOnce
        ? draft.saying(
            draft.payload().with(InstrumentLife.TAKES_EFFECT, InstrumentLife.AT_ADOPTION))
        : draft;
  }

  @Override
  public List<DatedAct> dated(Act act) {
    return InstrumentLife.dated(act);
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    return guard.reasons(draft, situation, Instrument.of(draft.subject(), situation.earlier()));
  }
}
