package city.hansa.actors;

import city.hansa.kernel.Clockwork;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Builds beside the running site what readers of names share from memory. One thing after the
 * other, in the order in which they are asked for: two at once would be ready no sooner and take
 * twice the room.
 */
@Component
public class Rebuilding implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
  private static final Duration UNTIL_AGAIN = Duration.ofSeconds(5);

  private final Clockwork builder = new Clockwork("rebuilding");

  /**
   * Something that is built anew now and then; nothing is built before {@link Rebuilt#anew} is
   * called.
   *
   * @param what for the log, such as {@code the search index}
   * @param build run by the thread of this class; may throw
   */
  public <T> Rebuilt<T> of(String what, Supplier<T> build) {
    return new Rebuilt<>(what, build);
  }

  /** While a newer one is being built, readers have the older. */
  public final class Rebuilt<T> {
    private final String what;
    private final Supplier<T> build;
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable T current;

    private Rebuilt(String what, Supplier<T> build) {
      this.what = what;
      this.build = build;
    }

    /** Null until the first one is built. */
    public @Nullable T current() {
      return current;
    }

    /** Done as soon as the first one is built. */
    public CompletionStage<Void> first() {
      return first.minimalCompletionStage();
    }

    /**
     * Changes what is there, after what is being built; nothing happens before there is one.
     *
     * @param change run by the thread of this class; must be quick
     */
    public void change(UnaryOperator<T> change) {
      builder.once(
          Duration.ZERO,
          () -> {
            T before = current;
            current = before == null ? null : change.apply(before);
          });
    }

    /** Gives up the one that is there, so that there is room to build. */
    public void release() {
      current = null;
    }

    /** Asks for a newer one; a build that has not begun serves all who asked before it. */
    public void anew() {
      if (asked.compareAndSet(false, true)) {
        builder.once(Duration.ZERO, this::run);
      }
    }

    /** A build that fails, because the database went away under it, is begun again. */
    private void run() {
      asked.set(false);
      try {
        current = build.get();
        first.complete(null);
      } catch (RuntimeException failure) {
        if (!builder.isClosed()) {
          LOG.error(
              "{} could not be built; it is asked in vain, or the older one answers, until it is;"
                  + " it is begun again in {} s",
              what,
              UNTIL_AGAIN.toSeconds(),
              failure);
          builder.once(UNTIL_AGAIN, this::anew);
        }
      }
    }
  }

  @Override
  public void destroy() {
    builder.close();
  }
}
