package city.hansa.imports.runs;

import city.hansa.imports.ImportKind;
import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.runs.ImportRun.State;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, checks them, writes them, and tells how they stand. */
@Service
public class Imports {
  private static final int LONGEST_NAME = 200;

  private final Kinds kinds;
  private final RunStore runs;
  private final PartStore parts;
  private final ProblemStore problems;
  private final Carrying carrying;
  private final Limits limits;
  private final Clock clock;

  Imports(
      Kinds kinds,
      RunStore runs,
      PartStore parts,
      ProblemStore problems,
      Carrying carrying,
      Limits limits,
      Clock clock) {
    this.kinds = kinds;
    this.runs = runs;
    this.parts = parts;
    this.problems = problems;
    this.carrying = carrying;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * A file to be taken in.
   *
   * @param again whether it may be written although the same file was before
   * @param mode what shall be done with it first
   */
  public record Wanted(String kind, String office, String fileName, boolean again, Mode mode) {}

  /** The same file has been written before; nothing was taken in. */
  public static final class WrittenBefore extends Refused {
    private static final long serialVersionUID = 1L;
    private final UUID earlier;

    WrittenBefore(ImportRun earlier) {
      super(
          Why.CONFLICT,
          "imports.refused.before",
          "/imports/" + earlier.id(),
          earlier.beganAt().toString());
      this.earlier = earlier.id();
    }

    public UUID earlier() {
      return earlier;
    }
  }

  /**
   * Keeps the file. It is not read before {@link #carryOut}.
   *
   * @throws Refused 401 or 403 if whoever asks may not, 409 ({@link WrittenBefore}) if it was
   *     written before
   * @throws BadInput naming "file" if it is empty or too large
   */
  @Transactional
  public ImportRun take(Viewer viewer, Wanted wanted, InputStream bytes) {
    ImportKind kind = kinds.get(wanted.kind());
    UUID account = allowed(viewer, kind, wanted.office());
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    // The parts name the run, so it is there before them; what is measured follows.
    ImportRun run =
        run(id, account, wanted, new Upload(0, "", city.hansa.imports.reading.Encoding.UTF_8), now);
    runs.insert(run);
    Upload upload = Upload.copy(bytes, parts.writer(id), limits.size());
    if (!wanted.again()) {
      runs.findWritten(wanted.office(), wanted.kind(), upload.sha256())
          .ifPresent(earlier -> {
            throw new WrittenBefore(earlier);
          });
    }
    runs.measured(id, upload);
    return run(id, account, wanted, upload, now);
  }

  private static ImportRun run(UUID id, UUID account, Wanted wanted, Upload upload, Instant now) {
    return new ImportRun(
        id,
        wanted.kind(),
        account,
        wanted.office(),
        name(wanted.fileName()),
        upload.sha256(),
        upload.bytes(),
        upload.encoding(),
        null,
        wanted.mode(),
        wanted.mode() == Mode.CHECK ? State.CHECKING : State.WRITING,
        wanted.again(),
        0,
        now,
        0,
        0,
        false,
        0,
        null,
        List.of(),
        0,
        0,
        now,
        null);
  }

  /** Without folders, which some browsers send. */
  private static String name(String sent) {
    String name =
        sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
    String plain = name.replaceAll("\\p{Cntrl}", "");
    return plain.isEmpty() ? "-" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  private static UUID allowed(Viewer viewer, ImportKind kind, String office) {
    UUID account = viewer.account();
    if (account == null) {
      throw new Refused(Why.SIGN_IN, "imports.refused.signIn");
    }
    if (!kind.mayBring(viewer, office)) {
      throw new Refused(Why.FORBIDDEN, "imports.refused.role", office);
    }
    return account;
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
    allowed(viewer, kinds.get(run.kind()), run.office());
    boolean open =
        mode == Mode.CHECK
            ? run.state() == State.CHECKED || run.interrupted(clock.instant())
            : run.writable(clock.instant());
    if (!open || mode == Mode.ALL && run.refused() > 0) {
      throw new Refused(Why.CONFLICT, "imports.refused.notNow");
    }
    int attempt =
        runs.claim(id, mode, clock.instant())
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
    if (!runs.discard(run.id(), clock.instant())) {
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
      runs.discard(id, now);
      parts.delete(id);
      problems.delete(id);
    }
    return old.size();
  }

  /** Says that a run waits its turn, until closed. */
  Heartbeat waiting(UUID id) {
    return new Heartbeat(() -> runs.progress(id, 0, clock.instant()));
  }
}
