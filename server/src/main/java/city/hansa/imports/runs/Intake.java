package city.hansa.imports.runs;

import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.reading.Encoding;
import city.hansa.imports.runs.ImportRun.State;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, unless the same was written before. */
@Service
public class Intake {
  private static final int LONGEST_NAME = 200;

  private final Kinds kinds;
  private final RunStore runs;
  private final PartStore parts;
  private final Limits limits;
  private final Clock clock;

  Intake(Kinds kinds, RunStore runs, PartStore parts, Limits limits, Clock clock) {
    this.kinds = kinds;
    this.runs = runs;
    this.parts = parts;
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
   * Keeps the file. It is not read before {@link Imports#begin}.
   *
   * @throws Refused 401 or 403 if whoever asks may not, 409 ({@link WrittenBefore}) if it was
   *     written before
   * @throws BadInput naming "file" if it is empty or too large
   */
  @Transactional
  public ImportRun take(Viewer viewer, Wanted wanted, InputStream bytes) {
    UUID account = kinds.allowed(viewer, wanted.kind(), wanted.office());
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    // The parts name the run, so it is there before them; what is measured follows.
    runs.insert(run(id, account, wanted, new Upload(0, "", Encoding.UTF_8), now));
    Upload upload = upload(bytes, id);
    if (!wanted.again()) {
      runs.findWritten(wanted.office(), wanted.kind(), upload.sha256())
          .ifPresent(earlier -> {
            throw new WrittenBefore(earlier);
          });
    }
    runs.measured(id, upload);
    return run(id, account, wanted, upload, now);
  }

  private Upload upload(InputStream bytes, UUID id) {
    InputStream file = new BufferedInputStream(bytes);
    file.mark(Integer.BYTES);
    try {
      byte[] head = file.readNBytes(Integer.BYTES);
      file.reset();
      return WorkbookUpload.isOne(head)
          ? WorkbookUpload.copy(file, parts.writer(id), limits.size())
          : Upload.copy(file, parts.writer(id), limits.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
