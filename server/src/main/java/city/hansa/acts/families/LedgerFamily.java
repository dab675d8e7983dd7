package city.hansa.acts.families;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.ActsDeposited;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.kernel.Viewer.Role;
import city.hansa.ledger.Ledger;
import city.hansa.ledger.LedgerKey.State;
import city.hansa.ledger.LedgerKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Acts about the log itself: another key signs its checkpoints from now on. The act is signed for
 * by the old key; the change follows in the same transaction, and both sign that checkpoint.
 */
@Component
class LedgerFamily implements ActFamily {
  static final String ROTATE = "ledger.rotate";

  private final Ledger ledger;
  private final LedgerKeys keys;

  LedgerFamily(Ledger ledger, LedgerKeys keys) {
    this.ledger = ledger;
    this.keys = keys;
  }

  private static final List<ActType> TYPES =
      List.of(
          ActType.desk(
                  ROTATE,
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
  public List<Reason> guard(ActDraft draft, Situation situation) {
    List<Reason> reasons = new ArrayList<>();
    named(draft, "oldKey", State.CURRENT).ifPresent(reasons::add);
    named(draft, "newKey", State.NEXT).ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Reason> named(ActDraft draft, String field, State state) {
    String sent = draft.payload().text(field).orElse("");
    return keys.published().stream()
            .filter(key -> key.state() == state)
            .anyMatch(key -> key.key().toString().equals(sent))
        ? Optional.empty()
        : Optional.of(Reason.conflict("payload." + field, "act.ledger.refused." + state, sent));
  }

  /** In the transaction of the act, after the log has taken it in. */
  @EventListener
  void on(ActsDeposited deposited) {
    if (deposited.acts().stream().anyMatch(act -> act.type().equals(ROTATE))) {
      ledger.useNextKey();
    }
  }

  @Override
  public boolean offered() {
    return false;
  }
}
