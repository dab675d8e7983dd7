package city.hansa.hooks;

import city.hansa.accounts.AfterCommit;
import city.hansa.acts.ActsDeposited;
import city.hansa.kernel.Clockwork;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Has what is due delivered, soon after a deposit and now and then. */
@Component
class HookRound implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(HookRound.class);
  private static final Duration SOON = Duration.ofMillis(200);

  /** An endpoint that keeps silent holds up one of them for ten seconds. */
  private static final int WORKERS = 4;

  private final Deliverer deliverer;
  private final HookSettings settings;
  private final Duration pause;
  private final AtomicBoolean called = new AtomicBoolean();
  private final Clockwork clockwork = new Clockwork("hooks");
  private volatile boolean serving;

  HookRound(
      Deliverer deliverer,
      HookSettings settings,
      @Value("${hansa.webhooks-round:15s}") Duration pause) {
    this.deliverer = deliverer;
    this.settings = settings;
    this.pause = pause;
  }

  /** Only a server sends, and only if its operator says so. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (settings.on() && ready.getApplicationContext() instanceof WebApplicationContext) {
      serving = true;
      clockwork.again(Duration.ZERO, pause, this::go);
    }
  }

  /** Costs the deposit nothing but this call. */
  @EventListener
  void on(ActsDeposited deposited) {
    AfterCommit.run(this::wake);
  }

  /** Soon, if this server sends at all. */
  void wake() {
    if (serving && called.compareAndSet(false, true)) {
      clockwork.once(SOON, this::go);
    }
  }

  private void go() {
    called.set(false);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WORKERS; i++) {
        workers.execute(this::work);
      }
    }
  }

  private void work() {
    try {
      deliverer.deliverDue();
    } catch (RuntimeException away) {
      // The next round finds what this one left.
      if (!clockwork.isClosed()) {
        LOG.warn("Hooks could not be told: {}", away.getMessage());
      }
    }
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
