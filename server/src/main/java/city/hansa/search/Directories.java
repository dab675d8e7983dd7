package city.hansa.search;

import city.hansa.actors.NameFeed;
import city.hansa.actors.Rebuilding;
import city.hansa.kernel.FactsLoaded;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the directory that searches read. */
@Component
class Directories {
  private static final Logger LOG = LoggerFactory.getLogger(Directories.class);

  private final NameFeed feed;
  private final Rebuilding.Rebuilt<Directory> directory;

  Directories(NameFeed feed, Rebuilding rebuilding) {
    this.feed = feed;
    directory = rebuilding.of("The search index", this::build);
  }

  /** Null until the first one is built. */
  @Nullable Directory current() {
    return directory.current();
  }

  /** Done as soon as the first one is built. */
  CompletionStage<Void> first() {
    return directory.first();
  }

  /** Before all else that is built: most readers wait for it. */
  @EventListener
  @Order(1)
  void on(FactsLoaded loaded) {
    if (loaded.changed() || current() == null) {
      directory.anew();
    }
  }

  private Directory build() {
    long start = System.nanoTime();
    DirectoryBuilder gathered = new DirectoryBuilder();
    feed.readAll(gathered::add);
    long read = System.nanoTime();
    Directory built = gathered.build();
    LOG.info(
        "Search: {} actors by {} names, read in {} ms, sorted in {} ms, {} MB",
        built.size(),
        built.names().size(),
        Duration.ofNanos(read - start).toMillis(),
        Duration.ofNanos(System.nanoTime() - read).toMillis(),
        built.memoryBytes() >> 20);
    return built;
  }
}
