package city.hansa.reconcile;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.NameFeed;
import city.hansa.actors.Rebuilding;
import city.hansa.kernel.FactsLoaded;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what names are linked to. */
@Component
class Linkings {
  private static final Logger LOG = LoggerFactory.getLogger(Linkings.class);

  private final NameFeed feed;
  private final Rebuilding.Rebuilt<LinkedActors> actors;

  Linkings(NameFeed feed, Rebuilding rebuilding) {
    this.feed = feed;
    actors = rebuilding.of("The index to link names", this::build);
  }

  /** Null until the first one is built. */
  @Nullable LinkedActors current() {
    return actors.current();
  }

  /** Done as soon as the first one is built. */
  CompletionStage<Void> first() {
    return actors.first();
  }

  /** Builds the first one if there is none; whether it is there in time. */
  boolean await(Duration patience) throws InterruptedException {
    if (current() == null) {
      actors.anew();
    }
    try {
      first().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException late) {
      return false;
    }
  }

  /** After the search, for which more readers wait; makes room before either is built anew. */
  @EventListener
  @Order(2)
  void on(FactsLoaded loaded) {
    if (loaded.changed()) {
      actors.release();
    }
    if (current() == null) {
      actors.anew();
    }
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorMerged merged) {
    actors.change(before -> before.merged(merged.duplicate(), merged.kept()));
  }

  private LinkedActors build() {
    long start = System.nanoTime();
    LinkedActorsBuilder gathered = new LinkedActorsBuilder();
    feed.readAll(gathered::add);
    LinkedActors built = gathered.build();
    LOG.info(
        "Names: {} actors by {} names to link to, after {} ms, {} MB",
        built.ids().size(),
        built.linker().names(),
        Duration.ofNanos(System.nanoTime() - start).toMillis(),
        built.memoryBytes() >> 20);
    return built;
  }
}
