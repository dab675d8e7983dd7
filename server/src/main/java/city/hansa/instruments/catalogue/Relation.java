package city.hansa.instruments.catalogue;

import city.hansa.acts.Act;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.status.LineFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one instrument stands to another.
 *
 * @param kind as acts name it, such as BUILDS_ON
 * @param onward whether this instrument builds on the other, or the other on this
 * @param other id in this register; empty if it is not in it
 * @param title of the other, or what the act calls it
 * @param act number of the act that says so
 */
public record Relation(String kind, boolean onward, String other, String title, long act) {
  private static final String REPLACES = "REPLACES";

  /** What this one says of others first. */
  private static final Comparator<Relation> ORDER =
      Comparator.comparing((Relation each) -> !each.onward()).thenComparing(Relation::act);

  /** Both ways, of those that the viewer may see, as said by a day. O(n) in all instruments. */
  public static List<Relation> of(
      Instrument instrument, Map<String, Instrument> all, LocalDate day) {
    List<Relation> relations = new ArrayList<>();
    for (Act act : said(instrument, day)) {
      String named = act.payload().text("other").orElse("");
      Optional<Instrument> other = find(named, all.values());
      relations.add(
          new Relation(
              kind(act),
              onward(act),
              other.map(Instrument::id).orElse(""),
              other.map(Instrument::title).orElse(named),
              act.number()));
    }
    for (Instrument each : all.values()) {
      if (!each.id().equals(instrument.id())) {
        said(each, day).stream()
            .filter(act -> names(act.payload().text("other").orElse(""), instrument))
            .map(
                act -> new Relation(kind(act), !onward(act), each.id(), each.title(), act.number()))
            .forEach(relations::add);
      }
    }
    return relations.stream().sorted(ORDER).toList();
  }

  private static List<Act> said(Instrument instrument, LocalDate day) {
    List<Act> said = new ArrayList<>(instrument.all(InstrumentLife.RELATE));
    instrument.all(InstrumentLife.REPLACE).stream()
        .filter(act -> act.payload().text("other").isPresent())
        .filter(act -> !act.madeOn().earliest().isAfter(day))
        .forEach(said::add);
    return said;
  }

  private static String kind(Act act) {
    return act.payload().text("relation").orElse(REPLACES);
  }

  /** Whoever is replaced stands at the other end. */
  private static boolean onward(Act act) {
    return !act.type().equals(InstrumentLife.REPLACE);
  }

  private static Optional<Instrument> find(String named, Collection<Instrument> all) {
    return all.stream().filter(each -> names(named, each)).findFirst();
  }

  private static boolean names(String named, Instrument instrument) {
    return named.equals(instrument.id())
        || LineFilter.fold(named).equals(LineFilter.fold(instrument.title()));
  }
}
