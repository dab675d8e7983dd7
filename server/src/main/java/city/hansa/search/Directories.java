package city.hansa.search;

import city.hansa.actors.NameFeed;
import city.hansa.kernel.Clockwork;
import city.hansa.kernel.FactsLoaded;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the directory that searches read. Built beside the start by one thread of its own; while a
 * newer one is being built, searches read the older. A build that fails, because the database went
 * away under it, is begun again until it succeeds.
 */
@Component
class Directories implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Directories.class);

  private static final Duration UNTIL_AGAIN = Duration.ofSeconds(5);

  private final NameFeed feed;
  private final Clockwork builder = new Clockwork("search-index");
  private volatile @Nullable Directory current;
  private final CompletableFuture<Void> first = new CompletableFuture<>();

  Directories(NameFeed feed) {
    this.feed = feed;
  }

  /** Null until the first one is built. */
  @Nullable Directory current() {
    return current;
  }

  /** Done as soon as the first one is built. */
  CompletionStage<Void> first() {
    return first.minimalCompletionStage();
  }

  @EventListener
  void on(FactsLoaded loaded) {
    if (loaded.changed() || current == null) {
      builder.once(Duration.ZERO, this::build);
    }
  }

  private void build() {
    long start = System.nanoTime();
    try {
      DirectoryBuilder gathered = new DirectoryBuilder();
      feed.readAll(gathered::add);
      long read = System.nanoTime();
      Directory built = gathered.build();
      current = built;
      first.complete(null);
      LOG.info(
          "Search: {} actors by {} names, read in {} ms, sorted in {} ms, {} MB",
          built.size(),
          built.names().size(),
          Duration.ofNanos(read - start).toMillis(),
          Duration.ofNanos(System.nanoTime() - read).toMillis(),
          built.names().memoryBytes() >> 20);
    } catch (RuntimeException failure) {
      if (!builder.isClosed()) {
        LOG.error(
            "The search index could not be built; searches answer 503 or from the older one until"
                + " it is, and it is begun again in {} s",
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
