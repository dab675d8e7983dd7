package city.hansa.imports.runs;

import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.runs.ImportRun.State;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with files that were taken in, and how they stand. */
@Service
public class Imports {
  private final Kinds kinds;
  private final RunStore runs;
  private final RunStates states;
  private final PartStore parts;
  private final ProblemStore problems;
  private final Carrying carrying;
  private final Limits limits;
  private final Clock clock;

  Imports(
      Kinds kinds,
      RunStore runs,
      RunStates states,
      PartStore parts,
      ProblemStore problems,
      Carrying carrying,
      Limits limits,
      Clock clock) {
    this.kinds = kinds;
    this.runs = runs;
    this.states = states;
    this.parts = parts;
    this.problems = problems;
    this.carrying = carrying;
    this.limits = limits;
    this.clock = clock;
  }

  /** Carries out what was wanted when the file was taken in; returns when it is done. */
  public ImportRun begin(Viewer viewer, ImportRun taken) {
    carrying.carryOut(viewer, taken, taken.mode(), taken.attempt() + 1);
    return get(viewer, taken.id());
  }

  /**
   * Takes a run in hand to check it anew or to write it; {@link #carryOut} must follow.
   *
   * @throws Refused if it is done, at work, or cannot be written as wanted
   */
  public Claimed claim(Viewer viewer, UUID id, Mode mode) {
    ImportRun run = get(viewer, id);
    kinds.allowed(viewer, run.kind(), run.office());
    boolean open =
        mode == Mode.CHECK
            ? run.state() == State.CHECKED || run.interrupted(clock.instant())
            : run.writable(clock.instant());
    if (!open || mode == Mode.ALL && run.refused() > 0) {
      throw new Refused(Why.CONFLICT, "imports.refused.notNow");
    }
    int attempt =
        states
            .claim(id, mode, clock.instant())
            .orElseThrow(() -> new Refused(Why.CONFLICT, "imports.refused.busy"));
    return new Claimed(run, mode, attempt);
  }

  /** A run in hand. */
  public record Claimed(ImportRun run, Mode mode, int attempt) {}

  /** Returns when it is done. */
  public void carryOut(Viewer viewer, Claimed claimed) {
    carrying.carryOut(viewer, claimed.run(), claimed.mode(), claimed.attempt());
  }

  /**
   * @throws Refused if it is written or at work
   */
  @Transactional
  public void discard(Viewer viewer, UUID id) {
    ImportRun run = get(viewer, id);
    if (!states.discard(run.id(), clock.instant())) {
      throw new Refused(Why.CONFLICT, "imports.refused.notNow");
    }
    parts.delete(id);
    problems.delete(id);
  }

  /** Whoever brought it may see it, and those who answer for the office. */
  public Optional<ImportRun> find(Viewer viewer, UUID id) {
    return runs.find(id)
        .filter(run ->
            run.account().equals(viewer.account()) || viewer.seniorAt().contains(run.office()));
  }

  /**
   * @throws NotFound if there is none that this viewer may see
   */
  public ImportRun get(Viewer viewer, UUID id) {
    return find(viewer, id).orElseThrow(() -> new NotFound(id.toString()));
  }

  /** The newest first, at most fifty. */
  public List<ImportRun> list(Viewer viewer) {
    UUID account = viewer.account();
    return account == null ? List.of() : runs.list(account, List.copyOf(viewer.seniorAt()), 50);
  }

  /** In the order of the rows, after the given one. */
  public List<RowProblem> listProblems(ImportRun run, long afterRow, int afterPosition, int limit) {
    return problems.list(run.id(), run.attempt(), afterRow, afterPosition, limit);
  }

  /** Whether the file is still there. */
  public boolean hasFile(ImportRun run) {
    return parts.has(run.id());
  }

  /** Lets go of files that have waited too long. */
  @Transactional
  public int tidy() {
    Instant now = clock.instant();
    List<UUID> old = runs.listOld(now.minus(Objects.requireNonNull(limits.keep())));
    for (UUID id : old) {
      states.discard(id, now);
      parts.delete(id);
      problems.delete(id);
    }
    return old.size();
  }

  /** Says that a run waits its turn, until closed. */
  Heartbeat waiting(UUID id) {
    return new Heartbeat(() -> states.progress(id, 0, clock.instant()));
  }
}
