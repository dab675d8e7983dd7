package city.hansa.lists.intake;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.acts.ActType;
import city.hansa.imports.reading.TableFile;
import city.hansa.imports.runs.Limits;
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
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in: reads every sheet, keeps the rows, guesses what they are. */
@Service
public class ListIntake {
  private static final int LONGEST_NAME = 200;

  /** Rows by which columns are guessed. */
  static final int LOOKED_AT = 400;

  private final BroughtListStore lists;
  private final RowStore rows;
  private final FoundStore found;
  private final SentTables tables;
  private final Limits limits;
  private final Audit audit;
  private final TransactionTemplate whole;
  private final Clock clock;

  ListIntake(
      BroughtListStore lists,
      RowStore rows,
      FoundStore found,
      SentTables tables,
      Limits limits,
      Audit audit,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.found = found;
    this.tables = tables;
    this.limits = limits;
    this.audit = audit;
    this.whole = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Most megabytes of a file. */
  public long megabytes() {
    return limits.size().toMegabytes();
  }

  /**
   * Holds no connection to the database while the bytes come.
   *
   * @throws Refused 401 or 403 if whoever asks may not bring lists for the office
   * @throws BadInput naming "file" if it cannot be read, with the row and the remedy
   */
  public UUID take(Viewer viewer, String office, String fileName, InputStream bytes) {
    UUID account = Allowed.at(viewer, office, ActType.DESK.toArray(Role[]::new));
    UUID id = UUID.randomUUID();
    try (SentFile file = SentFile.of(bytes, limits.size())) {
      whole.executeWithoutResult(open -> {
        lists.insert(begun(id, account, office, name(fileName), file, clock.instant()));
        read(id, file);
        audit.record(viewer, "list.brought", id.toString(), office);
      });
    }
    return id;
  }

  private void read(UUID id, SentFile file) {
    RowSaver saver = new RowSaver(id, rows, found);
    TableFile.Format format = tables.read(file, saver);
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
  private Settings guessed(UUID id, int sheet) {
    TableGuess guess = TableGuess.of(rows.first(id, sheet, LOOKED_AT));
    return Settings.UNSAID.of(sheet, guess);
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
      UUID id, UUID account, String office, String name, SentFile file, Instant now) {
    return new BroughtList(
        id,
        account,
        office,
        name,
        file.sha256(),
        file.bytes(),
        new FileFormat(false, "", ""),
        List.of(),
        State.TAKEN,
        Settings.UNSAID,
        Map.of(),
        null,
        0,
        now,
        null,
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
