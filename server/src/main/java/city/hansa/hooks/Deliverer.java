package city.hansa.hooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells hooks of acts in the order of the log, one at a time: what an endpoint does not take holds
 * back what follows until it is taken or given up. Where a hook stands is on the disk before
 * anything is sent, so that a server that is killed loses nothing; what it had not noted as taken
 * goes again under the same id.
 */
@Component
class Deliverer {
  private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

  private final HookQueue queue;
  private final DeliveryStore deliveries;
  private final NextAct acts;
  private final HookAttempts attempts;
  private final HookSettings settings;
  private final Keepers keepers;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Deliverer(
      HookQueue queue,
      DeliveryStore deliveries,
      NextAct acts,
      HookAttempts attempts,
      HookSettings settings,
      Keepers keepers,
      TransactionTemplate transactions,
      Clock clock) {
    this.queue = queue;
    this.deliveries = deliveries;
    this.acts = acts;
    this.attempts = attempts;
    this.settings = settings;
    this.keepers = keepers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Everything that is due; returns how many messages were taken. */
  int deliverDue() {
    int taken = 0;
    Optional<Hook> due = next();
    while (due.isPresent() && !Thread.currentThread().isInterrupted()) {
      taken += deliver(due.get()) ? 1 : 0;
      due = next();
    }
    return taken;
  }

  private Optional<Hook> next() {
    return settings.on() ? queue.take(clock.instant()) : Optional.empty();
  }

  private boolean deliver(Hook hook) {
    Optional<Delivery> next = transactions.execute(open -> underWay(hook));
    if (next == null || next.isEmpty()) {
      queue.release(hook.id(), clock.instant());
      return false;
    }
    return deliver(hook, next.get());
  }

  private boolean deliver(Hook hook, Delivery delivery) {
    Optional<Answer> answer = attempts.make(hook, delivery);
    if (Thread.currentThread().isInterrupted()) {
      // The server stops: that is no failure of the endpoint. After the lease it is tried again.
      return false;
    }
    transactions.executeWithoutResult(open ->
        answer.ifPresentOrElse(
            each -> note(hook, delivery, each), () -> dropped(hook.id(), delivery.id())));
    return answer.filter(Answer::taken).isPresent();
  }

  /** What was begun, or the next act; where there is none the hook has passed all there are. */
  private Optional<Delivery> underWay(Hook hook) {
    Optional<Delivery> begun = deliveries.underWay(hook.id());
    if (begun.isPresent()) {
      return begun;
    }
    long head = acts.head();
    Optional<Long> act = acts.after(hook, head);
    queue.pass(hook.id(), act.orElse(head));
    return act.map(
        number -> deliveries.begin(hook.id(), number, Delivery.State.WAITING, clock.instant()));
  }

  private void dropped(UUID hook, UUID delivery) {
    deliveries.drop(delivery);
    queue.release(hook, clock.instant());
  }

  private void note(Hook hook, Delivery delivery, Answer answer) {
    Instant now = clock.instant();
    int tries = delivery.tries() + 1;
    if (answer.taken()) {
      deliveries.tried(delivery.id(), answer, Delivery.State.DELIVERED, tries, now);
      queue.taken(hook.id(), now);
      return;
    }
    Optional<Duration> wait = Waits.after(tries);
    Delivery.State state = wait.isEmpty() ? Delivery.State.GIVEN_UP : Delivery.State.WAITING;
    deliveries.tried(delivery.id(), answer, state, tries, now);
    Instant since = Objects.requireNonNullElse(hook.failingSince(), now);
    boolean over = answer.gone() || Waits.isOver(since, now);
    queue.failed(
        hook.id(),
        since,
        now.plus(wait.orElse(Duration.ZERO)),
        over ? Hook.State.FAILED : Hook.State.ON);
    if (over) {
      giveUp(hook, now);
    }
  }

  private void giveUp(Hook hook, Instant now) {
    LOG.warn("Hook {} of {} is switched off: it took nothing", hook.id(), hook.office());
    keepers.tellGivenUp(hook, now);
  }
}
