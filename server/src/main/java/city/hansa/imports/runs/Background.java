package city.hansa.imports.runs;

import city.hansa.imports.runs.Imports.Claimed;
import city.hansa.kernel.Clockwork;
import city.hansa.kernel.Viewer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works while nobody waits: one file at a time, so that memory stays flat, whether or not the
 * browser is still open. Once an hour it lets go of old files.
 */
@Component
@ConditionalOnWebApplication
public class Background implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Imports imports;
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon(true).factory());
  private final Clockwork clockwork = new Clockwork("imports-tidy");

  Background(Imports imports) {
    this.imports = imports;
  }

  /** Carries out what was wanted when the file was taken in. */
  public Future<?> begin(Viewer viewer, ImportRun taken) {
    return submit(taken.id(), () -> imports.begin(viewer, taken));
  }

  public Future<?> carryOut(Viewer viewer, Claimed claimed) {
    return submit(claimed.run().id(), () -> imports.carryOut(viewer, claimed));
  }

  private Future<?> submit(UUID id, Runnable task) {
    Heartbeat queued = imports.waiting(id);
    return work.submit(() -> {
      queued.close();
      try {
        task.run();
      } catch (RuntimeException failure) {
        // The run says that nothing was written; why stands in the log.
        LOG.warn("Import {} was given up", id, failure);
      }
    });
  }

  /** Whether the work came to its end, well or not, within that time. */
  public static boolean await(Future<?> work, Duration patience) {
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException failed) {
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void tidyNowAndThen() {
    clockwork.again(Duration.ofMinutes(1), Duration.ofHours(1), this::tidy);
  }

  private void tidy() {
    try {
      int gone = imports.tidy();
      if (gone > 0) {
        LOG.info("{} old import files were let go", gone);
      }
    } catch (RuntimeException away) {
      LOG.debug("Old import files could not be looked for", away);
    }
  }

  /** What is being written is rolled back; it can be written after the next start. */
  @Override
  public void destroy() throws InterruptedException {
    clockwork.close();
    work.shutdownNow();
    work.awaitTermination(5, TimeUnit.SECONDS);
  }
}
