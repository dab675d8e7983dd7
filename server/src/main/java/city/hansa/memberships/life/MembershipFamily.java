package city.hansa.memberships.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Acts of memberships. The subject is {@code network~member}. */
@Component
class MembershipFamily implements ActFamily {
  private final MembershipGuard guard;

  MembershipFamily(MembershipGuard guard) {
    this.guard = guard;
  }

  @Override
  public String name() {
    return MembershipLife.NAME;
  }

  @Override
  public List<ActType> types() {
    return MembershipTypes.ALL;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(MembershipTable.TABLE);
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return Ends.of(draft).subject();
  }

  /** Both ends, and whoever else acts or is named as the network that takes the member over. */
  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    Ends ends = Ends.of(draft);
    return new HashSet<>(List.of(draft.actor(), ends.network(), ends.member()));
  }

  @Override
  public List<DatedAct> dated(Act act) {
    return MembershipLife.dated(act);
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    return guard.reasons(draft, situation);
  }
}
