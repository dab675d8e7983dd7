package city.hansa.acts.deposit;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Families;
import city.hansa.kernel.Viewer;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Gathers the deposits of concurrent callers and writes them together: while one transaction is on
 * its way to the disk, the next group comes together. One thread writes; callers wait on virtual
 * threads.
 */
@Service
class GroupCommit implements Depository {
  private static final int MOST_AT_ONCE = 128;
  private final Families families;
  private final Writing writing;
  private final Bulk bulk;
  private final LinkedBlockingQueue<Wish> queue = new LinkedBlockingQueue<>();
  private final Thread writer;
  private volatile boolean closed;

  GroupCommit(Families families, Writing writing, Bulk bulk) {
    this.families = families;
    this.writing = writing;
    this.bulk = bulk;
    this.writer = Thread.ofVirtual().name("acts-writer").start(this::run);
  }

  @Override
  public Depositing deposit(Viewer viewer, ActDraft draft, @Nullable String key) {
    return switch (Prepared.of(viewer, draft, families)) {
      case Prepared.Preparing.Unfit(var reasons) -> new Depositing.Refused(reasons);
      case Prepared.Preparing.Ready(Prepared prepared) -> awaited(Wish.of(prepared, key));
    };
  }

  private Depositing awaited(Wish wish) {
    if (closed) {
      throw new IllegalStateException("The register is stopping");
    }
    queue.add(wish);
    try {
      return wish.outcome().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  @Override
  public Batch depositAll(
      Viewer viewer, String batch, Iterator<ActDraft> drafts, Mode mode, Refusals refusals) {
    return bulk.deposit(viewer, batch, drafts, mode, refusals);
  }

  private void run() {
    List<Wish> group = new ArrayList<>();
    while (!closed) {
      try {
        group.add(queue.take());
        queue.drainTo(group, MOST_AT_ONCE - 1);
        write(group);
      } catch (InterruptedException stopping) {
        break;
      } finally {
        group.clear();
      }
    }
  }

  /** A group that was not written is tried one by one, so that nobody fails for another's sake. */
  private void write(List<Wish> group) {
    try {
      writing.write(group).forEach((wish, outcome) -> wish.outcome().complete(outcome));
    } catch (Unsettled unsettled) {
      group.forEach(wish -> wish.outcome().completeExceptionally(unsettled.failure()));
    } catch (RuntimeException | Error failure) {
      if (group.size() == 1) {
        group.getFirst().outcome().completeExceptionally(failure);
      } else {
        group.forEach(wish -> write(List.of(wish)));
      }
    }
  }

  @PreDestroy
  void close() throws InterruptedException {
    closed = true;
    writer.interrupt();
    writer.join();
    IllegalStateException stopping = new IllegalStateException("The register is stopping");
    queue.forEach(wish -> wish.outcome().completeExceptionally(stopping));
  }
}
