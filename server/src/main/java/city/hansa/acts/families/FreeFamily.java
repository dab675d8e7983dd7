package city.hansa.acts.families;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Standing;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.kernel.Viewer.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Acts of no family of their own: the one that voids another. Its subject is {@code family/subject}
 * of the act that it voids, and those who read that one read this.
 */
@Component
class FreeFamily implements ActFamily {

  private static final List<ActType> TYPES =
      List.of(
          ActType.desk("act.cancel", List.of(Field.required("reason", Kind.LONG_TEXT)))
              .only(Standing.OWN)
              .byRoles(
                  Role.DESK_OFFICER,
                  Role.HEAD_OF_OFFICE,
                  Role.NETWORK_DELEGATE,
                  Role.SIGNATORY,
                  Role.REGISTRAR));

  @Override
  public String name() {
    return "act";
  }

  @Override
  public List<ActType> types() {
    return TYPES;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.empty();
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return target
        .map(Act::matter)
        .map(matter -> matter.family() + "/" + matter.id())
        .orElse(draft.subject());
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return target.map(act -> Set.copyOf(act.parties())).orElse(Set.of());
  }

  /** It is made from the page of the act that it voids. */
  @Override
  public boolean offered() {
    return false;
  }
}
