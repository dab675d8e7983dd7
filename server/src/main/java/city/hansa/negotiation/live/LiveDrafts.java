package city.hansa.negotiation.live;

import city.hansa.kernel.Clockwork;
import city.hansa.negotiation.Changes;
import city.hansa.negotiation.DraftChanged;
import city.hansa.negotiation.Negotiations;
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
 * Sends server-sent events (WHATWG HTML, section 9.2) to those who have a draft open: which clauses
 * have changed, never their words, which each page fetches under its own rights. An event's id is
 * the number of the last change, so that a page that lost its connection hears what it missed.
 */
@Component
public class LiveDrafts implements DisposableBean {
  private static final Duration OPEN = Duration.ofMinutes(30);
  private static final Duration PULSE = Duration.ofSeconds(20);

  private final Map<String, Set<OpenPage>> open = new ConcurrentHashMap<>();
  private final Clockwork clockwork = new Clockwork("live-drafts");
  private final Negotiations negotiations;

  LiveDrafts(Negotiations negotiations) {
    this.negotiations = negotiations;
    // A connection that is gone is noticed by writing to it.
    clockwork.again(PULSE, PULSE, () -> open.values().forEach(all -> all.forEach(OpenPage::pulse)));
  }

  /**
   * @param since number of the last change that the page holds; below 0 if it holds the newest
   */
  public SseEmitter listen(String instrument, long since) {
    SseEmitter page = new SseEmitter(OPEN.toMillis());
    OpenPage heard = new OpenPage(page);
    Set<OpenPage> all = open.computeIfAbsent(instrument, none -> ConcurrentHashMap.newKeySet());
    all.add(heard);
    page.onCompletion(() -> all.remove(heard));
    page.onTimeout(page::complete);
    page.onError(gone -> all.remove(heard));
    // From here on it hears what is new; what came before goes out first.
    heard.begin(
        since < 0
            ? new Changes(negotiations.lastChange(instrument), List.of())
            : negotiations.changedSince(instrument, since));
    return page;
  }

  /** After the commit: whoever asks now reads what has changed. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(DraftChanged changed) {
    open.getOrDefault(changed.instrument(), Set.of())
        .forEach(heard -> heard.changed(changed.change(), changed.clause()));
  }

  @Override
  public void destroy() {
    clockwork.close();
    open.values().forEach(all -> all.forEach(OpenPage::end));
  }
}
