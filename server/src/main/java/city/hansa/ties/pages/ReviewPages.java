package city.hansa.ties.pages;

import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.Site;
import city.hansa.ties.TieState;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a review. */
@Component
class ReviewPages {
  private static final Set<TieState> PAUSABLE =
      EnumSet.of(TieState.ACTIVE, TieState.ASSERTED, TieState.DORMANT);
  private final Ties ties;
  private final TieReading reading;
  private final Handbooks handbooks;
  private final CountryOptions countries;

  ReviewPages(Ties ties, TieReading reading, Handbooks handbooks, CountryOptions countries) {
    this.ties = ties;
    this.reading = reading;
    this.handbooks = handbooks;
    this.countries = countries;
  }

  /** The office for which the reader decides on ties; empty if there is none. */
  static String office(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> viewer.has(Role.HEAD_OF_OFFICE, each) || viewer.has(Role.SIGNATORY, each))
        .findFirst()
        .orElse("");
  }

  ReviewPage page(
      Map<String, String> asked,
      Set<String> chosen,
      Map<String, String> typed,
      List<String> problems,
      int done,
      Site site) {
    TieFilter filter =
        TieFilter.read(
            asked.getOrDefault("country", "").isBlank()
                ? Map.of()
                : Map.of("country", asked.get("country")),
            TieFilter.MOST);
    String country = filter.countries().stream().findFirst().orElse("");
    String office = office(site.viewer());
    TieDay day = ties.on(site.asOf().day(), site.viewer());
    List<TieRow> rows =
        country.isEmpty()
            ? List.of()
            : day.those(filter.test(day.cards()).and(row -> isWith(row, country, office, day)));
    TieWords words =
        reading.words(rows, Stream.of(office).filter(each -> !each.isEmpty()).toList(), site);
    Handbook handbook = handbooks.current();
    return new ReviewPage(
        country,
        Objects.requireNonNullElse(handbook.countryName(country, site.language()), ""),
        TieForm.of(filter, words, countries).countries(),
        rows.stream().map(row -> TieItem.of(row, day.cards(), words)).toList(),
        TieCounts.of(rows, words),
        office,
        office.isEmpty() ? "" : words.actor(office),
        office.isEmpty() ? Set.of() : mine(rows),
        chosen,
        typed,
        problems,
        done,
        data(country, office, site));
  }

  private static TiesPage.Data data(String country, String office, Site site) {
    String query =
        "?country=" + site.encode(country) + (office.isEmpty() ? "" : "&actor=" + office);
    return TiesPage.Data.of(site.href("/api/v1/ties" + query));
  }

  /** An office reviews its own ties with others there; everybody else reads all of them. */
  private static boolean isWith(TieRow row, String country, String office, TieDay day) {
    List<String> ends = row.tie().id().ends();
    return office.isEmpty()
        || ends.contains(office)
            && ends.stream()
                .filter(end -> !end.equals(office))
                .map(day.cards()::get)
                .anyMatch(card -> card != null && country.equals(card.country()));
  }

  private static Set<String> mine(List<TieRow> rows) {
    return rows.stream()
        .filter(row -> row.states().stream().anyMatch(PAUSABLE::contains))
        .map(row -> row.tie().key())
        .collect(Collectors.toSet());
  }
}
