package city.hansa.atlas;

import city.hansa.kernel.Clockwork;
import city.hansa.kernel.FactsLoaded;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notices what a command changed beside a running server, and has it built anew what it keeps in
 * memory. It asks the database now and then, so nothing is lost while that is away.
 */
@Component
@ConditionalOnWebApplication
class AtlasWatch implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(AtlasWatch.class);

  private final AtlasStore changes;
  private final ApplicationEventPublisher events;
  private final Duration pause;
  private final Clockwork clockwork = new Clockwork("atlas-watch");
  private long seen = -1;

  AtlasWatch(
      AtlasStore changes,
      ApplicationEventPublisher events,
      @Value("${hansa.atlas.watch:30s}") Duration pause) {
    this.changes = changes;
    this.events = events;
    this.pause = pause;
  }

  /** Before anybody reads the facts: whatever changes from here on is noticed. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  synchronized void on(FactsLoaded loaded) {
    if (seen < 0) {
      seen = changes.last();
      clockwork.again(pause, pause, this::look);
    }
  }

  private synchronized void look() {
    try {
      long last = changes.last();
      if (last != seen) {
        LOG.info("The gazetteer was changed beside this server; reading it anew");
        events.publishEvent(new FactsLoaded(true));
        seen = last;
      }
    } catch (RuntimeException away) {
      // Throwing would end the clockwork; the next look finds what this one missed.
      LOG.debug("The database could not be asked for changes", away);
    }
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
