package city.hansa.hooks;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What was sent to a hook; and sending by hand, once, while somebody waits for the answer. */
@Service
public class Sendings {
  /** So many are shown. */
  public static final int SHOWN = 50;

  private final Hooks hooks;
  private final HookQueue queue;
  private final DeliveryStore deliveries;
  private final HookAttempts attempts;
  private final HookSettings settings;
  private final Clock clock;

  Sendings(
      Hooks hooks,
      HookQueue queue,
      DeliveryStore deliveries,
      HookAttempts attempts,
      HookSettings settings,
      Clock clock) {
    this.hooks = hooks;
    this.queue = queue;
    this.deliveries = deliveries;
    this.attempts = attempts;
    this.settings = settings;
    this.clock = clock;
  }

  /** The latest first. */
  public List<Delivery> list(UUID hook, Viewer viewer) {
    return deliveries.list(hooks.get(hook, viewer).id(), SHOWN);
  }

  /**
   * Sends a message that tells of no act; up to ten seconds.
   *
   * @throws Refused if the operator allows no hooks, or something is just being sent
   */
  public Delivery test(UUID id, Viewer viewer) {
    Hook hook = take(id, viewer);
    return send(hook, deliveries.begin(id, null, Delivery.State.GIVEN_UP, clock.instant()));
  }

  /**
   * Sends an earlier one once more, under its id; up to ten seconds.
   *
   * @throws Refused as {@link #test}
   */
  public Delivery again(UUID id, UUID delivery, Viewer viewer) {
    Hook hook = hooks.mine(id, viewer);
    Delivery earlier =
        deliveries.find(hook.id(), delivery).orElseThrow(() -> new NotFound(delivery.toString()));
    return send(take(id, viewer), earlier);
  }

  private Hook take(UUID id, Viewer viewer) {
    hooks.mine(id, viewer);
    if (!settings.on()) {
      throw new Refused(Why.RULE, "hooks.off");
    }
    return queue
        .take(id, clock.instant())
        .orElseThrow(() -> new Refused(Why.CONFLICT, "hooks.busy"));
  }

  /** A failure by hand moves no schedule; a success lets what waits go at once. */
  private Delivery send(Hook hook, Delivery delivery) {
    Instant next = hook.nextAt();
    try {
      Optional<Answer> answer = attempts.make(hook, delivery);
      answer.ifPresent(each -> note(delivery, each));
      if (answer.filter(Answer::taken).isPresent()) {
        next = clock.instant();
        queue.taken(hook.id(), next);
      }
    } finally {
      queue.release(hook.id(), next);
    }
    return deliveries.find(hook.id(), delivery.id()).orElse(delivery);
  }

  private void note(Delivery delivery, Answer answer) {
    Delivery.State state = answer.taken() ? Delivery.State.DELIVERED : delivery.state();
    deliveries.tried(delivery.id(), answer, state, delivery.tries(), clock.instant());
  }
}
