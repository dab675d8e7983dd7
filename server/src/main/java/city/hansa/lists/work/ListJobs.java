package city.hansa.lists.work;

import city.hansa.accounts.Allowed;
import city.hansa.acts.ActType;
import city.hansa.imports.runs.Heartbeat;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.Job;
import city.hansa.lists.BroughtList.Note;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.JobStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Works on lists while nobody waits, one after the other, so that memory stays flat. Each work is
 * one transaction: what is interrupted leaves nothing behind and can be begun again.
 */
@Component
public class ListJobs implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(ListJobs.class);

  private final JobStore jobs;
  private final BroughtListStore lists;
  private final Clock clock;
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("lists").daemon(true).factory());

  ListJobs(JobStore jobs, BroughtListStore lists, Clock clock) {
    this.jobs = jobs;
    this.lists = lists;
    this.clock = clock;
  }

  /** Those who may work on a list: the desk of its office. */
  static UUID allowed(Viewer viewer, BroughtList list) {
    return Allowed.at(viewer, list.office(), ActType.DESK.toArray(Role[]::new));
  }

  /**
   * Begins a work and does not wait for it.
   *
   * @param fits refuses a list that stands otherwise by now; asked when nobody else can change it
   * @param task is handed the list as it stands and what counts the rows that are done
   * @throws Refused if another work on the list is not over
   */
  Future<?> begin(
      UUID id, Job job, Consumer<BroughtList> fits, BiConsumer<BroughtList, AtomicLong> task) {
    if (!jobs.claim(id, job, clock.instant())) {
      throw new Refused(Why.CONFLICT, "lists.refused.busy");
    }
    BroughtList list = claimed(id, fits);
    AtomicLong done = new AtomicLong();
    Heartbeat heart = new Heartbeat(() -> jobs.progress(id, done.get(), clock.instant()));
    return work.submit(() -> run(id, heart, () -> task.accept(list, done)));
  }

  private BroughtList claimed(UUID id, Consumer<BroughtList> fits) {
    try {
      BroughtList list = lists.find(id).orElseThrow();
      fits.accept(list);
      return list;
    } catch (RuntimeException no) {
      jobs.end(id, null);
      throw no;
    }
  }

  private void run(UUID id, Heartbeat heart, Runnable task) {
    Note note = new Note("lists.note.failed", List.of());
    try {
      task.run();
      note = null;
    } catch (Refused refused) {
      note = new Note(refused.messageKey(), texts(refused.messageArguments()));
    } catch (RuntimeException failure) {
      LOG.warn("Work on list {} was given up", id, failure);
    } finally {
      heart.close();
      jobs.end(id, note);
    }
  }

  private static List<String> texts(Object[] arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** Waits until a work has come to its end, well or not, for so long. */
  public static boolean await(Future<?> work, Duration patience) {
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException failed) {
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What is being written is rolled back; it can be begun again after the next start. */
  @Override
  public void destroy() throws InterruptedException {
    work.shutdownNow();
    work.awaitTermination(5, TimeUnit.SECONDS);
  }
}
