package city.hansa.lists.work;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.store.EntryStore;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides many names at once, from a file with the columns row and actor. */
@Service
public class DecisionFile {
  private static final String NOBODY = "-";

  private final Lists lists;
  private final Deciding deciding;
  private final EntryStore entries;

  DecisionFile(Lists lists, Deciding deciding, EntryStore entries) {
    this.lists = lists;
    this.deciding = deciding;
    this.entries = entries;
  }

  /**
   * All or nothing.
   *
   * @return how many were decided
   * @throws BadInput naming the line that cannot be used
   */
  @Transactional
  public int take(Viewer viewer, UUID id, Reader text) {
    BroughtList list = lists.get(viewer, id);
    Map<Long, EntryStore.Numbers> numbers = entries.numbers(id, list.settings().sheet());
    int decided = 0;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord line : parser) {
        String actor = cell(line, "actor");
        if (!actor.isEmpty()) {
          int name = name(line, numbers);
          deciding.decide(viewer, id, name, actor.equals(NOBODY) ? null : actor);
          decided++;
        }
      }
    } catch (UncheckedIOException | IOException | IllegalStateException broken) {
      throw new BadInput("body", String.valueOf(broken.getMessage()), "lists.refused.decisions");
    }
    return decided;
  }

  private static int name(CSVRecord line, Map<Long, EntryStore.Numbers> numbers) {
    String row = cell(line, "row");
    EntryStore.Numbers there = row.matches("[0-9]{1,9}") ? numbers.get(Long.parseLong(row)) : null;
    boolean second = cell(line, "end").equals("second");
    @Nullable Integer number =
        there == null ? null : second || there.first() == null ? there.second() : there.first();
    if (number == null) {
      throw new BadInput("row", row, "lists.refused.row", line.getRecordNumber() + 1);
    }
    return number;
  }

  private static String cell(CSVRecord line, String column) {
    return line.isMapped(column) && line.isSet(column) ? line.get(column) : "";
  }
}
