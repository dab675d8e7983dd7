package city.hansa.lists.work;

import city.hansa.imports.runs.Limits;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.intake.SentFile;
import city.hansa.lists.intake.SentTables;
import city.hansa.lists.store.EntryStore;
import city.hansa.lists.work.DecisionRows.Line;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides many names at once, from a table with the columns row and actor, such as that of all
 * names ({@link ListFile#names}) when somebody has filled it in.
 */
@Service
public class DecisionFile {
  private static final String NOBODY = "-";

  private final Lists lists;
  private final Deciding deciding;
  private final EntryStore entries;
  private final SentTables tables;
  private final Limits limits;

  DecisionFile(
      Lists lists, Deciding deciding, EntryStore entries, SentTables tables, Limits limits) {
    this.lists = lists;
    this.deciding = deciding;
    this.entries = entries;
    this.tables = tables;
    this.limits = limits;
  }

  /**
   * All or nothing. What a line leaves as it is counts as no decision and is not remembered.
   *
   * @return how many were decided
   * @throws BadInput naming the line that cannot be used
   */
  @Transactional
  public int take(Viewer viewer, UUID id, InputStream bytes) {
    BroughtList list = lists.open(viewer, id);
    DecisionRows rows = new DecisionRows();
    try (SentFile file = SentFile.of(bytes, limits.size())) {
      tables.read(file, rows);
    }
    Map<Long, EntryStore.Numbers> numbers = entries.numbers(id, list.settings().sheet());
    Map<Integer, BroughtName> names = new HashMap<>();
    deciding.all(list).forEach(name -> names.put(name.number(), name));
    int decided = 0;
    for (Line line : rows.lines()) {
      BroughtName name = name(line, numbers, names);
      @Nullable String actor = line.actor().equals(NOBODY) ? null : line.actor();
      if (changes(name, actor)) {
        deciding.decide(viewer, id, name.number(), actor);
        decided++;
      }
    }
    return decided;
  }

  private static boolean changes(BroughtName name, @Nullable String actor) {
    return actor == null
        ? name.pile() != Pile.NONE || name.decided() == Decided.ENGINE
        : !actor.equals(name.chosen());
  }

  private static BroughtName name(
      Line line, Map<Long, EntryStore.Numbers> numbers, Map<Integer, BroughtName> names) {
    EntryStore.Numbers there =
        line.row().matches("[0-9]{1,9}") ? numbers.get(Long.parseLong(line.row())) : null;
    boolean second = line.end().equals("second");
    @Nullable Integer number =
        there == null ? null : second || there.first() == null ? there.second() : there.first();
    if (number == null) {
      throw new BadInput("row", line.row(), "lists.refused.row", line.number());
    }
    BroughtName name = Objects.requireNonNull(names.get(number));
    if (!line.name().isEmpty() && !line.name().equals(name.name())) {
      throw new BadInput(
          "name", line.name(), "lists.refused.otherName", line.number(), line.row(), name.name());
    }
    return name;
  }
}
