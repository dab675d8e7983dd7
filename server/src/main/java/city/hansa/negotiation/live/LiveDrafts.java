package city.hansa.negotiation.live;

import city.hansa.kernel.Clockwork;
import city.hansa.negotiation.DraftChanged;
import city.hansa.negotiation.Negotiations;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends server-sent events (WHATWG HTML, section 9.2) to those who have a draft open: which clause
 * has changed, never its words, which each page fetches under its own rights. An event's id is the
 * number of the last change, so that a page that lost its connection hears what it missed.
 */
@Component
class LiveDrafts implements DisposableBean {
  private static final Duration OPEN = Duration.ofMinutes(30);
  private static final Duration PULSE = Duration.ofSeconds(20);

  private final Map<String, Set<SseEmitter>> open = new ConcurrentHashMap<>();
  private final Clockwork clockwork = new Clockwork("live-drafts");
  private final Negotiations negotiations;

  LiveDrafts(Negotiations negotiations) {
    this.negotiations = negotiations;
    // A connection that is gone is noticed by writing to it.
    clockwork.again(PULSE, PULSE, () -> open.values().forEach(all -> all.forEach(this::pulse)));
  }

  /**
   * @param since number of the last change that the page holds
   */
  SseEmitter listen(String instrument, long since) {
    SseEmitter page = new SseEmitter(OPEN.toMillis());
    Set<SseEmitter> all = open.computeIfAbsent(instrument, none -> ConcurrentHashMap.newKeySet());
    all.add(page);
    page.onCompletion(() -> all.remove(page));
    page.onTimeout(page::complete);
    page.onError(gone -> all.remove(page));
    send(page, instrument, since);
    return page;
  }

  /** After the commit: whoever asks now reads what has changed. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(DraftChanged changed) {
    Set<SseEmitter> all = open.getOrDefault(changed.instrument(), Set.of());
    if (!all.isEmpty()) {
      long number = negotiations.lastChange(changed.instrument());
      clockwork.once(
          Duration.ZERO, () -> all.forEach(page -> send(page, number, List.of(changed.clause()))));
    }
  }

  private void send(SseEmitter page, String instrument, long since) {
    List<Long> missed = since < 0 ? List.of() : negotiations.changedSince(instrument, since);
    send(page, negotiations.lastChange(instrument), missed);
  }

  private static void send(SseEmitter page, long number, List<Long> clauses) {
    String data = String.join(" ", clauses.stream().map(String::valueOf).toList());
    try {
      page.send(SseEmitter.event().id(Long.toString(number)).name("changed").data(data));
    } catch (IOException | IllegalStateException gone) {
      page.completeWithError(gone);
    }
  }

  private void pulse(SseEmitter page) {
    try {
      page.send(SseEmitter.event().comment("still here"));
    } catch (IOException | IllegalStateException gone) {
      page.completeWithError(gone);
    }
  }

  @Override
  public void destroy() {
    clockwork.close();
    open.values().forEach(all -> all.forEach(SseEmitter::complete));
  }
}
