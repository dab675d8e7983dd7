package city.hansa.kernel;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/**
 * A thread of its own for work in the background, one piece after the other. Once closed it lets
 * new work go without a word: an application that is stopped still hears its own events.
 */
public final class Clockwork implements AutoCloseable {
  private final ScheduledThreadPoolExecutor thread;

  public Clockwork(String name) {
    thread =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name(name).daemon(true).factory(), new DiscardPolicy());
  }

  /** Goes on until closed. A round that throws would be the last one: it catches what it throws. */
  public void again(Duration first, Duration pause, Runnable round) {
    var unused =
        thread.scheduleWithFixedDelay(
            round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  public void once(Duration delay, Runnable work) {
    var unused = thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether whoever failed was stopped, and need not be troubled about it. */
  public boolean isClosed() {
    return thread.isShutdown();
  }

  /** Interrupts what runs, and waits for nothing. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
