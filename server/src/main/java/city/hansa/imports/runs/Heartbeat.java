package city.hansa.imports.runs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every two seconds that somebody is at work, until closed. */
public final class Heartbeat implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final long PAUSE_SECONDS = 2;

  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread;

  public Heartbeat(Runnable beat) {
    thread = Thread.ofVirtual().name("import-heartbeat").start(() -> run(beat));
  }

  private void run(Runnable beat) {
    try {
      do {
        beat(beat);
      } while (!end.await(PAUSE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static void beat(Runnable beat) {
    try {
      beat.run();
    } catch (RuntimeException away) {
      // The work itself meets the same database and says so.
      LOG.debug("No word of the import could be left", away);
    }
  }

  /** No beat comes after this. */
  @Override
  public void close() {
    end.countDown();
    try {
      thread.join();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
