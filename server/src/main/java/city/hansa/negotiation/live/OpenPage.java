package city.hansa.negotiation.live;

import city.hansa.negotiation.Changes;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. It is written to by a thread of its own, so that nobody waits for a slow line;
 * what happens while it is being written goes out together, as one event.
 */
final class OpenPage {
  private final SseEmitter page;
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Long> waiting = new TreeSet<>();
  private long last;
  private boolean told = true;
  private boolean pulse;

  /** Until {@link #begin}, what is new waits. */
  private boolean writing = true;

  OpenPage(SseEmitter page) {
    this.page = page;
  }

  /**
   * @param missed what changed before it listened
   */
  void begin(Changes missed) {
    lock.lock();
    try {
      waiting.addAll(missed.clauses());
      last = Math.max(last, missed.last());
      told = false;
    } finally {
      lock.unlock();
    }
    // On the thread of the request, so that the answer is begun before any other thread writes.
    write();
  }

  void changed(long change, long clause) {
    lock.lock();
    try {
      waiting.add(clause);
      last = Math.max(last, change);
      told = false;
      wake();
    } finally {
      lock.unlock();
    }
  }

  void pulse() {
    lock.lock();
    try {
      pulse = true;
      wake();
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    if (!writing) {
      writing = true;
      Thread.startVirtualThread(this::write);
    }
  }

  private void write() {
    try {
      for (SseEmitter.SseEventBuilder event = next(); event != null; event = next()) {
        page.send(event);
      }
    } catch (IOException | IllegalStateException gone) {
      // It stays marked as being written: nothing more is sent.
      page.completeWithError(gone);
    }
  }

  private SseEmitter.@Nullable SseEventBuilder next() {
    lock.lock();
    try {
      boolean beat = pulse;
      pulse = false;
      if (!told) {
        told = true;
        String clauses = waiting.stream().map(String::valueOf).collect(Collectors.joining(" "));
        waiting.clear();
        return SseEmitter.event().id(Long.toString(last)).name("changed").data(clauses);
      }
      writing = beat;
      return beat ? SseEmitter.event().comment("still here") : null;
    } finally {
      lock.unlock();
    }
  }

  void end() {
    try {
      page.complete();
    } catch (IllegalStateException gone) {
      // Whoever listened has left before.
    }
  }
}
