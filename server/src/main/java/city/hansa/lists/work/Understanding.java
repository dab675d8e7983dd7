package city.hansa.lists.work;

import city.hansa.imports.Problem;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.Note;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.Outcome;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.Beside;
import city.hansa.lists.reading.ColumnNames;
import city.hansa.lists.reading.Days;
import city.hansa.lists.reading.Field;
import city.hansa.lists.reading.Line;
import city.hansa.lists.reading.Wish;
import city.hansa.lists.reading.Wish.Asked;
import city.hansa.lists.reading.Wishes;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Found;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.RowStore;
import city.hansa.lists.store.SaidStore;
import city.hansa.lists.store.SaidStore.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the kept rows of a list as its settings say, and gathers the spellings in them. */
@Component
class Understanding {
  private static final Note NOTHING_YET = new Note("", List.of());

  private final RowStore rows;
  private final SaidStore said;
  private final FoundStore found;

  Understanding(RowStore rows, SaidStore said, FoundStore found) {
    this.rows = rows;
    this.said = said;
    this.found = found;
  }

  /** Saves what each row says; returns each spelling once, in the order of the rows. */
  List<BroughtName> names(BroughtList list, AtomicLong done) {
    Settings settings = list.settings();
    found.delete(list.id(), Stage.BESIDE);
    found.delete(list.id(), Stage.MATCH);
    found.delete(list.id(), Stage.CHECK);
    Look look = new Look(settings);
    rows.each(list.id(), settings.sheet(), look::at);
    Reading reading = new Reading(settings, look);
    rows.each(
        list.id(),
        settings.sheet(),
        line -> {
          reading.add(line);
          done.incrementAndGet();
        });
    said.said(list.id(), settings.sheet(), reading.said);
    found.save(list.id(), reading.problems);
    return reading.names();
  }

  /** One reading of a sheet. */
  private static final class Reading {
    private final Settings settings;
    private final ColumnNames columns;
    private final Wishes wishes;
    private final Beside beside;
    private final Days days;
    private final List<Said> said = new ArrayList<>();
    private final List<Found> problems = new ArrayList<>();
    private final Map<Asked, Gathered> spellings = new LinkedHashMap<>();

    Reading(Settings settings, Look look) {
      this.settings = settings;
      this.days = Days.in(look.days);
      this.columns = new ColumnNames(settings, look.headings);
      this.wishes = new Wishes(settings, columns, days);
      int name = settings.column(settings.own().isEmpty() ? Field.NAME : Field.WITH);
      this.beside = new Beside(settings.headingRow(), look.headings, name, look.widths.usual());
    }

    void add(Line line) {
      Optional<String> other = beside.of(line);
      if (other.isPresent()) {
        said.add(new Said(line.number(), null, null, null, null, null, Outcome.BESIDE));
        if (line.number() != settings.headingRow()) {
          String text = String.join(" | ", line.cells());
          tell(line.number(), Stage.BESIDE, List.of(Problem.of("", text, other.get())));
        }
        return;
      }
      Wish wish = wishes.of(line);
      tell(line.number(), Stage.MATCH, wish.problems());
      doubtful(line);
      said.add(
          new Said(
              line.number(),
              number(wish.first(), line.number()),
              number(wish.second(), line.number()),
              wish.since() == null ? null : wish.since().toString(),
              wish.level().isEmpty() ? null : wish.level(),
              wish.note().isEmpty() ? null : wish.note(),
              wish.problems().isEmpty() ? null : Outcome.REFUSED));
    }

    private void doubtful(Line line) {
      String cell = line.cell(settings.column(Field.SINCE));
      if (days.isDoubtful(cell)) {
        tell(
            line.number(),
            Stage.BESIDE,
            List.of(Problem.of(columns.of(Field.SINCE), cell, "lists.found.doubtful")));
      }
    }

    private void tell(long row, Stage stage, List<Problem> all) {
      int position = 0;
      for (Problem each : all) {
        problems.add(new Found(stage, settings.sheet(), row, ++position, each));
      }
    }

    private @Nullable Integer number(@Nullable Asked asked, long row) {
      if (asked == null) {
        return null;
      }
      Gathered known =
          spellings.computeIfAbsent(asked, none -> new Gathered(spellings.size() + 1, row));
      known.rows++;
      return known.number;
    }

    List<BroughtName> names() {
      List<BroughtName> names = new ArrayList<>();
      spellings.forEach((asked, known) ->
          names.add(
              new BroughtName(
                  known.number,
                  asked.name(),
                  asked.country(),
                  asked.region(),
                  asked.latitude(),
                  asked.longitude(),
                  asked.id(),
                  known.rows,
                  known.row,
                  Pile.OPEN,
                  null,
                  Decided.ENGINE,
                  false,
                  List.of(),
                  NOTHING_YET)));
      return names;
    }
  }

  /** A spelling and where it stands. */
  private static final class Gathered {
    private final int number;
    private final long row;
    private int rows;

    Gathered(int number, long row) {
      this.number = number;
      this.row = row;
    }
  }
}
