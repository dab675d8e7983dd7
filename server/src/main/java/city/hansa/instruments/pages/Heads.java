package city.hansa.instruments.pages;

import city.hansa.acts.words.Reading;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.Terms;
import city.hansa.instruments.catalogue.Listing;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the head of a page of an instrument. */
final class Heads {

  private Heads() {}

  static Head of(Sheet sheet, Reading reading) {
    Terms terms = sheet.terms();
    String kind = terms.text("kind");
    List<Head.Chip> chips = new ArrayList<>();
    chips.add(state(Listing.states(sheet), reading));
    if (!terms.text("bindingness").isEmpty()) {
      chips.add(new Head.Chip(choice(terms.text("bindingness"), reading), "quiet"));
    }
    return new Head(
        sheet.roll().instrument().id(),
        terms.title(),
        kind.isEmpty() ? "" : choice(kind, reading),
        kind,
        chips,
        terms.text("summary"),
        sheet.roll().instrument().isReported(),
        closed(sheet, reading));
  }

  static String choice(String code, Reading reading) {
    return reading.words().choice(InstrumentLife.NAME, code);
  }

  static Head.Chip state(Set<InstrumentState> states, Reading reading) {
    String words =
        states.stream()
            .map(each -> reading.words().state(InstrumentLife.NAME, each.name()))
            .collect(Collectors.joining(" / "));
    boolean alive =
        EnumSet.of(InstrumentState.ADOPTED, InstrumentState.IN_EFFECT).containsAll(states);
    return new Head.Chip(words, states.size() > 1 ? "warn" : alive ? "ok" : "quiet");
  }

  /** Who may read it, where not everybody may; null if everybody. */
  private static @org.jspecify.annotations.Nullable String closed(Sheet sheet, Reading reading) {
    return sheet.roll().instrument().last(InstrumentLife.REGISTER).stream()
        .filter(act -> act.visibility() != Visibility.PUBLIC)
        .map(act -> reading.words().visibility(act.visibility()))
        .findFirst()
        .orElse(null);
  }
}
