package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Acts about ties. The subject is the kind and the ends in their order, so that each end's acts
 * meet those of the others. What one end asserts is an act of its own and says nothing for another.
 */
@Component
class TieFamily implements ActFamily {
  private final TieGuard guard;
  private final TieCompletion completion;

  TieFamily(TieGuard guard, TieCompletion completion) {
    this.guard = guard;
    this.completion = completion;
  }

  @Override
  public String name() {
    return TieLife.NAME;
  }

  @Override
  public List<ActType> types() {
    return TieTypes.ALL;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(TieTable.TABLE);
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return new TieDraft(draft).id().toString();
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.copyOf(new TieDraft(draft).ends());
  }

  @Override
  public boolean asksForEarlier(ActDraft draft) {
    return TieCompletion.follows(draft);
  }

  @Override
  public ActDraft completed(ActDraft draft) {
    return completion.of(draft);
  }

  @Override
  public List<DatedAct> dated(Act act) {
    return Effective.dated(act);
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    return guard.reasons(new TieDraft(draft), situation);
  }
}
