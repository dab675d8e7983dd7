package city.hansa.imports.runs;

import city.hansa.imports.ImportKind;
import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.ImportKind.Outcome;
import city.hansa.imports.ImportKind.Task;
import city.hansa.imports.reading.CsvFile;
import city.hansa.imports.reading.SoundRows;
import city.hansa.imports.reading.Unreadable;
import city.hansa.imports.runs.RunStates.Checked;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a staged file once, from the first row to the last, and checks or writes what it says in
 * one transaction: whatever ends it before its time leaves nothing behind.
 */
@Component
class Carrying {
  private final Kinds kinds;
  private final RunStore runs;
  private final RunStates states;
  private final PartStore parts;
  private final ProblemStore problems;
  private final TransactionTemplate whole;
  private final TransactionTemplate apart;
  private final Clock clock;

  Carrying(
      Kinds kinds,
      RunStore runs,
      RunStates states,
      PartStore parts,
      ProblemStore problems,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.kinds = kinds;
    this.runs = runs;
    this.states = states;
    this.parts = parts;
    this.problems = problems;
    this.whole = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * @param attempt as {@link RunStates#claim} gave it
   */
  void carryOut(Viewer viewer, ImportRun run, Mode mode, int attempt) {
    AtomicLong read = new AtomicLong();
    problems.deleteAfter(run.id(), attempt - 1);
    Protocol protocol =
        new Protocol(
            attempt,
            all -> apart.executeWithoutResult(open -> problems.save(run.id(), attempt, all)));
    Task task = new Task(viewer, run.office(), run.batch(), mode);
    try (Heartbeat heart =
        new Heartbeat(() -> states.progress(run.id(), read.get(), clock.instant()))) {
      written(kinds.get(run.kind()), task, run, protocol, read, heart);
    } catch (Unreadable broken) {
      protocol.unreadable(broken.row(), broken.problems());
      protocol.flush();
      states.checked(run.id(), protocol.unreadable(broken.row()));
    } catch (RuntimeException | Error failure) {
      states.givenUp(run.id(), note(failure));
      throw failure;
    }
    afterwards(run, attempt);
  }

  private static String note(Throwable failure) {
    if (failure instanceof DuplicateKeyException known
        && String.valueOf(known.getMessage()).contains("import_run_once")) {
      return "imports.note.meanwhile";
    }
    return failure instanceof Refused refused ? refused.messageKey() : "imports.note.failed";
  }

  private void written(
      ImportKind kind,
      Task task,
      ImportRun run,
      Protocol protocol,
      AtomicLong read,
      Heartbeat heart) {
    whole.executeWithoutResult(open -> {
      if (!states.lock(run.id())) {
        throw new Refused(Why.CONFLICT, "imports.refused.busy");
      }
      Outcome outcome = outcome(kind, task, run, protocol, read);
      protocol.flush();
      heart.close();
      end(task.mode(), run, protocol, outcome, read.get(), open);
    });
  }

  private Outcome outcome(
      ImportKind kind, Task task, ImportRun run, Protocol protocol, AtomicLong read) {
    try (CsvFile file =
        CsvFile.open(parts.open(run.id()), run.encoding(), kind.columns(), kinds::labels)) {
      apart.executeWithoutResult(open -> states.delimiter(run.id(), file.delimiter().name()));
      protocol.headings(file.headings());
      return kind.carryOut(task, new SoundRows(file, protocol, read::set), protocol);
    }
  }

  private void end(
      Mode mode,
      ImportRun run,
      Protocol protocol,
      Outcome outcome,
      long read,
      TransactionStatus open) {
    Checked checked = protocol.checked(read, outcome.right());
    boolean writes =
        outcome.right() > 0
            && switch (mode) {
              case CHECK -> false;
              case ALL -> protocol.refused() == 0;
              case RIGHT -> true;
            };
    if (writes) {
      states.written(run.id(), checked, outcome.first(), outcome.last(), clock.instant());
    } else {
      open.setRollbackOnly();
      apart.executeWithoutResult(other -> states.checked(run.id(), checked));
    }
  }

  /** Of a file that was written whole, nothing need be kept. */
  private void afterwards(ImportRun run, int attempt) {
    ImportRun now = runs.find(run.id()).orElseThrow();
    if (now.state() == ImportRun.State.WRITTEN && now.refused() == 0) {
      parts.delete(run.id());
      problems.delete(run.id());
    } else {
      problems.deleteBut(run.id(), attempt);
    }
  }
}
