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

/** Acts about the log itself: another key signs its checkpoints from now on. */
@Component
class LedgerFamily implements ActFamily {

  private static final List<ActType> TYPES =
      List.of(
          ActType.desk(
                  "ledger.rotate",
                  List.of(
                      Field.required("oldKey", Kind.TEXT),
                      Field.required("newKey", Kind.TEXT),
                      Field.optional("reason", Kind.LONG_TEXT)))
              .only(Standing.OWN)
              .byRoles(Role.REGISTRAR));

  @Override
  public String name() {
    return "ledger";
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
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.of();
  }

  @Override
  public boolean offered() {
    return false;
  }
}
