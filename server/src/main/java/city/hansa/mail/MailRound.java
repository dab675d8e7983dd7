package city.hansa.mail;

import city.hansa.kernel.Clockwork;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the postman go round, now and then and when there is something new. */
@Component
class MailRound implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
  private final ObjectProvider<Postman> postman;
  private final MailSettings settings;
  private final Duration pause;
  private final AtomicBoolean called = new AtomicBoolean();
  private final Clockwork clockwork = new Clockwork("postman");
  private volatile boolean serving;

  MailRound(
      ObjectProvider<Postman> postman,
      MailSettings settings,
      @Value("${hansa.smtp.round:20s}") Duration pause) {
    this.postman = postman;
    this.settings = settings;
    this.pause = pause;
  }

  /** Only a server sends; commands beside it leave letters to it. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (settings.isSetUp() && isServer(ready)) {
      serving = true;
      clockwork.again(Duration.ZERO, pause, this::go);
    }
  }

  private static boolean isServer(ApplicationReadyEvent ready) {
    return ready.getApplicationContext()
        instanceof org.springframework.web.context.WebApplicationContext;
  }

  /** Soon, in the round's own thread. Costs nothing where no mail is set up. */
  void wake() {
    if (serving && called.compareAndSet(false, true)) {
      clockwork.once(Duration.ZERO, this::go);
    }
  }

  private void go() {
    called.set(false);
    try {
      postman.getObject().sendDue();
    } catch (RuntimeException away) {
      // Throwing would end the clockwork; the next round finds what this one left.
      LOG.warn("The post could not be sent: {}", away.getMessage());
    }
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
