package city.hansa.lists.work;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.acts.ActType;
import city.hansa.imports.reading.TableFile;
import city.hansa.imports.reading.Unreadable;
import city.hansa.imports.runs.Limits;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.FileFormat;
import city.hansa.lists.BroughtList.SheetFacts;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.TableGuess;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.RowStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in: reads every sheet, keeps the rows, guesses what they are. */
@Service
public class ListIntake {
  private static final int LONGEST_NAME = 200;

  /** Rows by which columns are guessed. */
  static final int LOOKED_AT = 400;

  private final BroughtListStore lists;
  private final RowStore rows;
  private final FoundStore found;
  private final Limits limits;
  private final ProblemWords words;
  private final Audit audit;
  private final Clock clock;

  ListIntake(
      BroughtListStore lists,
      RowStore rows,
      FoundStore found,
      Limits limits,
      ProblemWords words,
      Audit audit,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.found = found;
    this.limits = limits;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /** Most megabytes of a file. */
  public long megabytes() {
    return limits.size().toMegabytes();
  }

  /**
   * @throws Refused 401 or 403 if whoever asks may not bring lists for the office
   * @throws BadInput naming "file" if it cannot be read, with the row and the remedy
   */
  @Transactional
  public UUID take(Viewer viewer, String office, String fileName, InputStream bytes) {
    UUID account = Allowed.at(viewer, office, ActType.DESK.toArray(Role[]::new));
    UUID id = UUID.randomUUID();
    Path file = temporary();
    try {
      Upload upload = copy(bytes, file);
      Instant now = clock.instant();
      lists.insert(begun(id, account, office, name(fileName), upload, now));
      read(id, file);
    } finally {
      delete(file);
    }
    audit.record(viewer, "list.brought", id.toString(), office);
    return id;
  }

  /** What is wrong, in the reader's language: a message inside a message. */
  private String words(Unreadable broken) {
    return broken.problems().stream()
        .map(problem -> words.of(problem, LocaleContextHolder.getLocale()))
        .collect(Collectors.joining(" "));
  }

  private record Upload(long bytes, String sha256) {}

  private void read(UUID id, Path file) {
    RowSaver saver = new RowSaver(id, rows, found);
    TableFile.Format format;
    try {
      format = TableFile.read(file, saver);
    } catch (Unreadable broken) {
      throw new BadInput("file", words(broken), "lists.refused.unreadable", broken.row());
    }
    List<SheetFacts> sheets = saver.sheets();
    long most = sheets.stream().mapToLong(SheetFacts::rows).max().orElse(0);
    if (most == 0) {
      throw new BadInput("file", null, "imports.refused.empty");
    }
    int sheet = 0;
    while (sheets.get(sheet).rows() < most) {
      sheet++;
    }
    lists.read(id, facts(format), sheets, guessed(id, sheet));
  }

  /** What a sheet seems to be. */
  Settings guessed(UUID id, int sheet) {
    TableGuess guess = TableGuess.of(rows.first(id, sheet, LOOKED_AT));
    return new Settings(
        sheet,
        guess.headingRow(),
        guess.fields(),
        guess.ties(),
        "",
        "",
        "",
        "UNKNOWN",
        "",
        "",
        false);
  }

  private static FileFormat facts(TableFile.Format format) {
    var encoding = format.encoding();
    var delimiter = format.delimiter();
    return new FileFormat(
        format.workbook(),
        encoding == null ? "" : encoding.shown(),
        delimiter == null ? "" : delimiter.name());
  }

  private static BroughtList begun(
      UUID id, UUID account, String office, String name, Upload upload, Instant now) {
    return new BroughtList(
        id,
        account,
        office,
        name,
        upload.sha256(),
        upload.bytes(),
        new FileFormat(false, "", ""),
        List.of(),
        State.TAKEN,
        new Settings(0, 0, List.of(), false, "", "", "", "UNKNOWN", "", "", false),
        Map.of(),
        null,
        0,
        now,
        null,
        now,
        null);
  }

  private Upload copy(InputStream from, Path file) {
    try (OutputStream to = Files.newOutputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      OutputStream both = new DigestOutputStream(to, digest);
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int read; (read = from.read(buffer)) >= 0; ) {
        total += read;
        if (total > limits.size().toBytes()) {
          throw new BadInput("file", null, "imports.refused.size", megabytes());
        }
        both.write(buffer, 0, read);
      }
      if (total == 0) {
        throw new BadInput("file", null, "imports.refused.empty");
      }
      return new Upload(total, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** A workbook is read from its end: it cannot be read as it comes. */
  private static Path temporary() {
    try {
      return Files.createTempFile("hansa-list", ".tmp");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without folders, which some browsers send. */
  private static String name(String sent) {
    String name =
        sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
    String plain = name.replaceAll("\\p{Cntrl}", "");
    return plain.isEmpty() ? "-" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }
}
