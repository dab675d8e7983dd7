package city.hansa.lists.work;

import city.hansa.kernel.Clockwork;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once an hour lets go of lists that nobody wrote, and of the cells of old ones. */
@Component
@ConditionalOnWebApplication
class ListTidying implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(ListTidying.class);

  private final Discarding lists;
  private final Clockwork clockwork = new Clockwork("lists-tidy");

  ListTidying(Discarding lists) {
    this.lists = lists;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tidyNowAndThen() {
    clockwork.again(Duration.ofMinutes(2), Duration.ofHours(1), this::tidy);
  }

  private void tidy() {
    try {
      int gone = lists.tidy();
      if (gone > 0) {
        LOG.info("{} lists that nobody wrote were let go", gone);
      }
    } catch (RuntimeException away) {
      LOG.debug("Old lists could not be looked for", away);
    }
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
