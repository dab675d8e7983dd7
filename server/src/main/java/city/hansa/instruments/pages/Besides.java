package city.hansa.instruments.pages;

import city.hansa.acts.words.Reading;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.catalogue.Relation;
import city.hansa.instruments.roll.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts soft law and hard law side by side: this one, those it relates to, and one of choice. */
final class Besides {
  private static final int MOST_RELATED = 3;
  private static final Set<String> HARD = Set.of("CONTRACTUAL", "BINDING");

  private Besides() {}

  /** Itself first; those of which nothing is known are left out. */
  static List<Beside> of(
      Sheet sheet,
      List<Relation> relations,
      Map<String, Instrument> all,
      String chosen,
      Reading reading) {
    Instrument own = sheet.roll().instrument();
    Set<String> ids = new LinkedHashSet<>();
    if (all.containsKey(chosen)) {
      ids.add(chosen);
    }
    relations.stream().map(Relation::other).filter(id -> !id.isEmpty()).forEach(ids::add);
    ids.remove(own.id());
    List<Beside> columns = new ArrayList<>();
    columns.add(column(own, sheet.terms(), reading));
    ids.stream()
        .map(all::get)
        .filter(Objects::nonNull)
        .map(each -> column(each, each.termsOn(sheet.day()), reading))
        .filter(
            each -> each.id().equals(chosen) || each.answers().stream().anyMatch(Objects::nonNull))
        .limit(MOST_RELATED)
        .forEach(columns::add);
    return columns;
  }

  private static Beside column(Instrument instrument, Terms terms, Reading reading) {
    String bindingness = terms.text("bindingness");
    return new Beside(
        instrument.id(),
        terms.title(),
        bindingness.isEmpty() ? "" : Heads.choice(bindingness, reading),
        HARD.contains(bindingness),
        TermFacts.enforcement(terms));
  }

  /** All others of whose enforcement something is known, by title. */
  static List<Beside.Other> others(String own, Map<String, Instrument> all, LocalDate day) {
    return all.values().stream()
        .filter(each -> !each.id().equals(own))
        .filter(
            each -> TermFacts.enforcement(each.termsOn(day)).stream().anyMatch(Objects::nonNull))
        .map(each -> new Beside.Other(each.id(), each.title()))
        .sorted(Comparator.comparing(Beside.Other::title))
        .toList();
  }
}
