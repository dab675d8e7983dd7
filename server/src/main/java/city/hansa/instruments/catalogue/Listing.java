package city.hansa.instruments.catalogue;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The list of instruments as of a day, each with its counts. */
@Service
public class Listing {
  private final Catalogue catalogue;
  private final Sheets sheets;

  Listing(Catalogue catalogue, Sheets sheets) {
    this.catalogue = catalogue;
    this.sheets = sheets;
  }

  /**
   * @param states one, or those that the dates leave possible, the rule of effect reckoned in
   */
  public record Item(Entry entry, Sheet sheet, Set<InstrumentState> states) {}

  /**
   * @param all how many fit
   */
  public record Found(Slice<Item> page, int all) {}

  /** Those that were there on the day, by title; counts are computed for the page alone. */
  public Found find(CatalogueQuery query, LocalDate day, Viewer viewer) {
    List<Entry> fitting =
        entries(day, viewer)
            .filter(query.test())
            .filter(entry ->
                query.state() == null || states(entry, day, viewer).contains(query.state()))
            .sorted(BY_TITLE)
            .toList();
    int from = 0;
    while (!query.after().isEmpty()
        && from < fitting.size()
        && !fitting.get(from++).instrument().id().equals(query.after())) {
      // Up to and with the last one of the page before.
    }
    List<Entry> page = fitting.subList(from, Math.min(fitting.size(), from + query.limit()));
    boolean more = from + page.size() < fitting.size();
    return new Found(
        new Slice<>(
            page.stream().map(entry -> item(entry, day, viewer)).toList(),
            more ? page.getLast().instrument().id() : null),
        fitting.size());
  }

  private static final Comparator<Entry> BY_TITLE =
      Comparator.comparing(
              (Entry entry) -> city.hansa.instruments.status.LineFilter.fold(entry.terms().title()))
          .thenComparing(entry -> entry.instrument().id());

  private Stream<Entry> entries(LocalDate day, Viewer viewer) {
    return catalogue.all(viewer).values().stream()
        .filter(each -> isThere(each, day))
        .map(each -> Entry.of(each, day));
  }

  private static boolean isThere(Instrument instrument, LocalDate day) {
    return !instrument.stateOn(day).possible().equals(EnumSet.of(InstrumentState.NONE));
  }

  private Item item(Entry entry, LocalDate day, Viewer viewer) {
    Sheet sheet = sheets.get(entry.instrument().id(), day, null, viewer);
    return new Item(entry, sheet, states(sheet));
  }

  private Set<InstrumentState> states(Entry entry, LocalDate day, Viewer viewer) {
    Set<InstrumentState> own = EnumSet.copyOf(entry.instrument().stateOn(day).possible());
    boolean byRule =
        own.contains(InstrumentState.ADOPTED) && entry.terms().effectRule().isPresent();
    return byRule ? states(sheets.peek(entry.instrument().id(), day, null, viewer)) : own;
  }

  /** The states of an instrument on the day of its sheet, with what its rule of effect makes. */
  public static Set<InstrumentState> states(Sheet sheet) {
    Set<InstrumentState> states =
        EnumSet.copyOf(sheet.roll().instrument().stateOn(sheet.day()).possible());
    if (states.contains(InstrumentState.ADOPTED) && sheet.effect().on() != Truth.NO) {
      states.add(InstrumentState.IN_EFFECT);
      if (sheet.effect().on() == Truth.YES) {
        states.remove(InstrumentState.ADOPTED);
      }
    }
    return states;
  }
}
