package city.hansa.hooks;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.actors.ActorMerged;
import city.hansa.database.SealKey;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hooks of offices: their heads keep them, their people see them. */
@Service
public class Hooks {
  private static final int MOST = 20;

  private final HookStore store;
  private final HookKeys keys;
  private final HookOrders orders;
  private final HookSettings settings;
  private final Audit audit;
  private final Clock clock;

  Hooks(
      HookStore store,
      HookKeys keys,
      HookOrders orders,
      HookSettings settings,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.keys = keys;
    this.orders = orders;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A new hook, with the secret that is shown this once.
   *
   * @param secret as Standard Webhooks writes it: whsec_ and Base64
   */
  public record Made(Hook hook, String secret) {}

  /** Those of the viewer's organisations. */
  public List<Hook> list(Viewer viewer) {
    Allowed.signedIn(viewer);
    return store.list(viewer.organisations());
  }

  /**
   * @throws NotFound if there is none, or none of the viewer's organisations
   */
  public Hook get(UUID id, Viewer viewer) {
    Allowed.signedIn(viewer);
    return store
        .find(id)
        .filter(hook -> viewer.organisations().contains(hook.office()))
        .orElseThrow(() -> new NotFound(id.toString()));
  }

  /**
   * @throws Refused if the viewer is no head of that office, or the operator allows no hooks
   * @throws BadInput naming "office", "address", "topics", "types", "actor" or "instrument"
   */
  @Transactional
  public Made make(Viewer viewer, HookOrder order) {
    UUID account = Allowed.at(viewer, order.office().strip(), Role.HEAD_OF_OFFICE);
    needOn();
    if (store.list(List.of(order.office().strip())).size() >= MOST) {
      throw new Refused(Why.RULE, "hooks.problem.most", MOST);
    }
    Hook hook = orders.read(order, account, clock.instant());
    HookSecret secret = HookSecret.random();
    store.insert(hook, sealed(secret, hook.id()));
    audit.record(viewer, "hook.made", hook.id().toString(), hook.office());
    return new Made(hook, secret.text());
  }

  private void needOn() {
    if (!settings.on()) {
      throw new Refused(Why.RULE, "hooks.off");
    }
  }

  private HookStore.Sealed sealed(HookSecret secret, UUID hook) {
    SealKey key = keys.sealing();
    return new HookStore.Sealed(key.seal(secret.bits(), hook), key.id());
  }

  /** The hook, for whoever may change it. */
  Hook mine(UUID id, Viewer viewer) {
    Hook hook = get(id, viewer);
    Allowed.at(viewer, hook.office(), Role.HEAD_OF_OFFICE);
    return hook;
  }

  /** A new secret in place of the old one, which signs nothing from now on. */
  @Transactional
  public Made renew(UUID id, Viewer viewer) {
    Hook hook = mine(id, viewer);
    HookSecret secret = HookSecret.random();
    store.setSecret(id, sealed(secret, id));
    audit.record(viewer, "hook.renewed", hook.id().toString(), hook.office());
    return new Made(hook, secret.text());
  }

  /** It goes on where it stood. */
  @Transactional
  public void switchOn(UUID id, Viewer viewer) {
    Hook hook = mine(id, viewer);
    needOn();
    Instant now = clock.instant();
    store.setState(id, Hook.State.ON, now);
    audit.record(viewer, "hook.on", hook.id().toString(), hook.office());
  }

  @Transactional
  public void switchOff(UUID id, Viewer viewer) {
    Hook hook = mine(id, viewer);
    store.setState(id, Hook.State.OFF, clock.instant());
    audit.record(viewer, "hook.off", hook.id().toString(), hook.office());
  }

  /** With everything that is known of its deliveries. */
  @Transactional
  public void delete(UUID id, Viewer viewer) {
    Hook hook = mine(id, viewer);
    store.delete(id);
    audit.record(viewer, "hook.deleted", hook.id().toString(), hook.office());
  }

  @EventListener
  void on(ActorMerged merge) {
    store.rename(merge.duplicate(), merge.kept());
  }
}
