package city.hansa.ties.pages;

import city.hansa.actors.Handbooks;
import city.hansa.acts.Subject;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wordings;
import city.hansa.site.Site;
import city.hansa.ties.TieState;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.Stage;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.TieView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a tie. */
@Component
class TiePageMaker {
  private static final Subject NO_INSTRUMENT = new Subject("instrument", "");

  /** Before the first act, or not by now. */
  private static final String OPEN = "\u2026";

  private final Wordings wordings;
  private final Handbooks handbooks;
  private final Offers offers;

  TiePageMaker(Wordings wordings, Handbooks handbooks, Offers offers) {
    this.wordings = wordings;
    this.offers = offers;
    this.handbooks = handbooks;
  }

  /** Two round trips. */
  TiePage of(TieView view, Site site) {
    TieWords words = words(view, site);
    List<String> ends = view.row().tie().id().ends();
    return new TiePage(
        Reading.of(site, words.acts()),
        view.row().tie().key(),
        words.names(view.row()),
        words.kind(view.row().tie().id().kind()),
        view.row().tie().id().kind().name(),
        chips(view, words),
        why(view, words),
        passedTo(view, site),
        view.before().stream()
            .map(id -> new TieFact("", site.t("ties.tookOver"), "/ties/" + id))
            .toList(),
        ends.stream().map(end -> new Parties(view, words).of(end)).toList(),
        view.unattributed().stream()
            .map(act -> site.t("ties.unattributed", words.acts().date(act.madeOn())))
            .toList(),
        new Agreed(view.deal(), words, instrument(view, site)).facts(),
        new Health(view, words).facts(),
        view.ahead().stream().map(words::next).toList(),
        new Pauses(view, words).facts(),
        view.projects().stream().map(each -> Works.of(each, words)).toList(),
        view.standing(TieLife.EXCHANGE).stream().map(act -> Works.of(act, words)).toList(),
        new Doings(view, words).all(),
        view.history().stream().map(each -> stage(each, words)).toList(),
        offers.of(view.row(), site));
  }

  private TieWords words(TieView view, Site site) {
    Set<String> more = new HashSet<>(view.row().tie().id().ends());
    return new TieWords(site, wordings.of(site, view.acts(), more), handbooks.current());
  }

  private @Nullable Matter instrument(TieView view, Site site) {
    Subject subject = new Subject(NO_INSTRUMENT.family(), view.deal().text("instrument"));
    return subject.equals(NO_INSTRUMENT)
        ? null
        : wordings.matters(List.of(subject), site).get(subject);
  }

  private static List<TiePage.Chip> chips(TieView view, TieWords words) {
    String label = view.row().tie().id().label();
    Stream<TiePage.Chip> named =
        label.isEmpty() ? Stream.of() : Stream.of(new TiePage.Chip(label, "quiet"));
    return Stream.concat(named, chips(view.row(), view.states(), words)).toList();
  }

  private static Stream<TiePage.Chip> chips(TieRow row, Set<TieState> states, TieWords words) {
    return Stream.of(
        new TiePage.Chip(words.states(states), words.tone(states)),
        new TiePage.Chip(words.sides(row.sides()), "quiet"),
        new TiePage.Chip(words.health(row.beat()), TieWords.tone(row.beat())));
  }

  private static String why(TieView view, TieWords words) {
    Site site = words.site();
    if (view.states().size() > 1) {
      return site.t("ties.why.several");
    }
    TieState state = view.states().iterator().next();
    String key = "ties.why." + state;
    String silent =
        view.row().tie().id().ends().stream()
            .filter(end -> !view.life().ownEnds().contains(end))
            .map(words::actor)
            .collect(Collectors.joining(", "));
    return site.t(key, silent, words.day(view.row().last()), words.since(view.row()));
  }

  private static @Nullable TieFact passedTo(TieView view, Site site) {
    return view.passedTo() == null
        ? null
        : new TieFact("", site.t("ties.passedTo"), "/ties/" + view.passedTo());
  }

  private static TiePage.Stage stage(Stage stage, TieWords words) {
    return new TiePage.Stage(
        stage.from() == null ? OPEN : words.day(stage.from()),
        stage.until() == null ? OPEN : words.day(stage.until()),
        words.states(stage.states()));
  }
}
