package city.hansa.search;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationContext;

/** The index of names, which is built beside the start of the application. */
public final class SearchIndex {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SearchIndex() {}

  /** Comes back when it has been announced; fails after two minutes. */
  public static void await(ApplicationContext context) {
    try {
      context
          .getBean(Search.class)
          .ready()
          .toCompletableFuture()
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("There is no search index", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
