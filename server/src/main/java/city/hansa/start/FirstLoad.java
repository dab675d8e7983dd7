package city.hansa.start;

import city.hansa.database.LoadedTables;
import city.hansa.kernel.FactsLoaded;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Loads after the web server has begun to answer and before the application calls itself ready:
 * Spring Boot's readiness turns true only when its runners are done. Commands that work on a loaded
 * register have no web server, and load nothing.
 */
@Component
@ConditionalOnWebApplication
class FirstLoad implements ApplicationRunner {
  private final ShippedLoads loads;
  private final LoadedTables tables;
  private final LoadState state;
  private final ApplicationEventPublisher events;
  private final CountDownLatch closed = new CountDownLatch(1);

  FirstLoad(
      ShippedLoads loads, LoadedTables tables, LoadState state, ApplicationEventPublisher events) {
    this.loads = loads;
    this.tables = tables;
    this.state = state;
    this.events = events;
  }

  /**
   * After a failure it stays here, never ready, so that readers are shown the reason.
   *
   * @throws SpringApplication.AbandonedRunException once it is closed in that state
   */
  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    ShippedLoads.Outcome outcome = loads.run();
    if (outcome == ShippedLoads.Outcome.FAILED) {
      closed.await();
      throw new SpringApplication.AbandonedRunException();
    }
    tables.finish(outcome == ShippedLoads.Outcome.CHANGED);
    events.publishEvent(new FactsLoaded(outcome == ShippedLoads.Outcome.CHANGED));
    state.open();
  }

  @EventListener
  void on(ContextClosedEvent event) {
    closed.countDown();
  }
}
