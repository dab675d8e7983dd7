package city.hansa.ties.pages;

import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Site;
import city.hansa.ties.TieKind;
import city.hansa.ties.TieState;
import city.hansa.ties.TieTheme;
import city.hansa.ties.roll.TieFilter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the filter of a list of ties offers, and what was chosen. */
record TieForm(
    List<Option> kinds,
    List<Option> states,
    List<Option> sides,
    List<Option> beats,
    List<Option> themes,
    List<Option> countries,
    List<Option> others,
    String actor) {

  static TieForm of(TieFilter filter, TieWords words, CountryOptions countries) {
    Site site = words.site();
    return new TieForm(
        options(TieKind.values(), filter.kind(), words::kind),
        states(filter, words),
        options(Sidedness.values(), filter.sides(), words::sides),
        options(Beat.values(), filter.beat(), words::beat),
        options(TieTheme.values(), filter.theme(), theme -> site.t("ties.theme." + theme.code())),
        countries(countries, filter, 0, site),
        countries(countries, filter, 1, site),
        site.query().getOrDefault("actor", ""));
  }

  private static List<Option> states(TieFilter filter, TieWords words) {
    Option any = new Option(TieFilter.ANY, words.site().t("ties.state.any"), filter.any());
    return Stream.concat(
            Stream.of(any),
            Arrays.stream(TieState.values())
                .filter(state -> state != TieState.NONE)
                .map(each -> new Option(each.name(), words.state(each), each == filter.state())))
        .toList();
  }

  private static <E extends Enum<E>> List<Option> options(
      E[] all, @Nullable E chosen, Function<E, String> word) {
    return Arrays.stream(all)
        .map(each -> new Option(each.name(), word.apply(each), each == chosen))
        .toList();
  }

  private static List<Option> countries(
      CountryOptions countries, TieFilter filter, int place, Site site) {
    String chosen = filter.countries().size() > place ? filter.countries().get(place) : "";
    return countries.all(chosen, site.language());
  }
}
