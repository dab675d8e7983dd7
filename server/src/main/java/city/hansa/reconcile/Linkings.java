package city.hansa.reconcile;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.NameFeed;
import city.hansa.kernel.Clockwork;
import city.hansa.kernel.FactsLoaded;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what names are linked to. Built beside the start, after the search has had its turn, by one
 * thread of its own; while a newer one is being built, the older answers. A build that fails is
 * begun again until it succeeds.
 */
@Component
class Linkings implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Linkings.class);

  /** The search index is built first: more readers wait for it, and two at once take no less. */
  private static final Duration AFTER_SEARCH = Duration.ofSeconds(3);

  private static final Duration UNTIL_AGAIN = Duration.ofSeconds(5);

  private final NameFeed feed;
  private final Clockwork builder = new Clockwork("names-index");
  private volatile @Nullable LinkedActors current;
  private final CompletableFuture<Void> first = new CompletableFuture<>();

  Linkings(NameFeed feed) {
    this.feed = feed;
  }

  /** Null until the first one is built. */
  @Nullable LinkedActors current() {
    return current;
  }

  /** Done as soon as the first one is built. */
  CompletionStage<Void> first() {
    return first.minimalCompletionStage();
  }

  /** Builds the first one at once if there is none; whether it is there in time. */
  boolean await(Duration patience) throws InterruptedException {
    builder.once(Duration.ZERO, this::buildFirst);
    try {
      first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException late) {
      return false;
    }
  }

  private void buildFirst() {
    if (current == null) {
      build();
    }
  }

  @EventListener
  void on(FactsLoaded loaded) {
    if (loaded.changed() || current == null) {
      builder.once(AFTER_SEARCH, this::build);
    }
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorMerged merged) {
    if (current != null) {
      builder.once(AFTER_SEARCH, this::build);
    }
  }

  private void build() {
    long start = System.nanoTime();
    try {
      LinkedActorsBuilder gathered = new LinkedActorsBuilder();
      feed.readAll(gathered::add);
      LinkedActors built = gathered.build();
      current = built;
      first.complete(null);
      LOG.info(
          "Names: {} actors by {} names to link to, after {} ms, {} MB",
          built.ids().size(),
          built.linker().names(),
          Duration.ofNanos(System.nanoTime() - start).toMillis(),
          built.linker().memoryBytes() >> 20);
    } catch (RuntimeException failure) {
      if (!builder.isClosed()) {
        LOG.error(
            "The index to link names could not be built; names are not linked, or to the older one,"
                + " until it is, and it is begun again in {} s",
            UNTIL_AGAIN.toSeconds(),
            failure);
        builder.once(UNTIL_AGAIN, this::build);
      }
    }
  }

  @Override
  public void destroy() {
    builder.close();
  }
}
