package city.hansa.ties.pages;

import city.hansa.acts.Act;
import city.hansa.acts.Evidence;
import city.hansa.kernel.Visibility;
import city.hansa.ties.roll.TieView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The acts of a tie up to the day, the latest first. */
record Doings(TieView view, TieWords words) {
  private static final List<String> WORDS = List.of("about", "note", "reason", "words", "organ");

  List<TiePage.Done> all() {
    Set<Long> standing =
        view.life().standing().stream().map(Act::number).collect(Collectors.toSet());
    return view.acts().reversed().stream()
        .filter(act -> !act.madeOn().earliest().isAfter(view.life().day()))
        .map(act -> done(act, standing.contains(act.number())))
        .toList();
  }

  private TiePage.Done done(Act act, boolean stands) {
    List<String> chips = new ArrayList<>(List.of(words.acts().standing(act.standing())));
    if (!stands) {
      chips.add(words.site().t("ties.voided"));
    }
    if (act.visibility() != Visibility.PUBLIC) {
      chips.add(words.acts().visibility(act.visibility()));
    }
    return new TiePage.Done(
        act.number(),
        words.acts().said(act),
        words.acts().date(act.madeOn()),
        chips,
        WORDS.stream()
            .flatMap(field -> act.payload().text(field).stream())
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(""),
        act.evidence().stream().map(Evidence::source).distinct().toList());
  }
}
