package city.hansa.reconcile;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationContext;

/** The index that names are linked to, which is built beside the start of the application. */
public final class NameLinking {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private NameLinking() {}

  /** Comes back when it has been built; fails after two minutes. */
  public static void await(ApplicationContext context) {
    try {
      context
          .getBean(Linkings.class)
          .first()
          .toCompletableFuture()
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("There is no index to link names to", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
