package city.hansa.notices.follow;

import city.hansa.accounts.AfterCommit;
import city.hansa.acts.ActsDeposited;
import city.hansa.kernel.Clockwork;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Sends the courier round, soon after a deposit and now and then; in a thread of its own. */
@Component
class CourierRound implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(CourierRound.class);

  /** Deposits of the next second go into the same letter. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Courier courier;
  private final Duration pause;
  private final AtomicBoolean called = new AtomicBoolean();
  private final Clockwork clockwork = new Clockwork("courier");
  private volatile boolean serving;

  CourierRound(Courier courier, @Value("${hansa.notices.round:60s}") Duration pause) {
    this.courier = courier;
    this.pause = pause;
  }

  /** Only a server sends; what a command deposits beside it is found at the next round. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebApplicationContext) {
      serving = true;
      clockwork.again(Duration.ZERO, pause, this::go);
    }
  }

  /** Costs the deposit nothing but this call. */
  @EventListener
  void on(ActsDeposited deposited) {
    if (serving) {
      AfterCommit.run(this::wake);
    }
  }

  private void wake() {
    if (called.compareAndSet(false, true)) {
      clockwork.once(SOON, this::go);
    }
  }

  private void go() {
    called.set(false);
    try {
      courier.round();
    } catch (RuntimeException away) {
      // Throwing would end the clockwork; the next round finds what this one left.
      LOG.warn("Letters about notices could not be asked for: {}", away.getMessage());
    }
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
