package city.hansa.ties.pages;

import city.hansa.kernel.Viewer;
import city.hansa.occasions.Occasions;
import city.hansa.occasions.Occasions.Occasion;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.ties.TieKind;
import city.hansa.ties.TieState;
import city.hansa.ties.TieTheme;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ties by the year in which they began, beside the gatherings of states. */
@Hidden
@Controller
class TieTimelineController {
  private static final Set<TieState> BEFORE =
      EnumSet.of(TieState.NONE, TieState.PROSPECT, TieState.INTENDED, TieState.APPROVED);
  private final Ties ties;
  private final TieReading reading;
  private final Occasions occasions;
  private final CountryOptions countries;

  TieTimelineController(
      Ties ties, TieReading reading, Occasions occasions, CountryOptions countries) {
    this.countries = countries;
    this.ties = ties;
    this.reading = reading;
    this.occasions = occasions;
  }

  /** A tie whose year is not known for sure belongs to no year. */
  @GetMapping("/ties/timeline")
  ModelAndView timeline(Site site, Viewer viewer) {
    Map<String, String> query = new HashMap<>(site.query());
    query.putIfAbsent("state", TieFilter.ANY);
    TieFilter filter = TieFilter.read(query, TieFilter.MOST);
    TieDay day = ties.on(site.asOf().day(), viewer);
    Map<Integer, List<TieRow>> begun = new TreeMap<>();
    int undated = 0;
    for (TieRow row : day.those(filter.test(day.cards()).and(TieTimelineController::stood))) {
      if (row.since() != null
          && row.since().earliest().getYear() == row.since().latest().getYear()) {
        begun.computeIfAbsent(row.since().earliest().getYear(), none -> new ArrayList<>()).add(row);
      } else {
        undated++;
      }
    }
    TieWords words = reading.words(List.of(), site);
    List<TieTimelinePage.Year> years = years(begun, gatherings(site), words);
    int dated = begun.values().stream().mapToInt(List::size).sum();
    return Page.of(
        "ties/pages/TieTimelinePage",
        site,
        new TieTimelinePage(
            years,
            dated,
            undated,
            TieForm.of(filter, words, countries),
            TiesController.data(site, "state", query.get("state"))));
  }

  /** Whether it stands or once stood, or may: one that ended began all the same. */
  private static boolean stood(TieRow row) {
    return !BEFORE.containsAll(row.states());
  }

  private Map<Integer, List<Occasion>> gatherings(Site site) {
    return occasions.ofTheUnitedNations().stream()
        .filter(each -> !each.start().earliest().isAfter(site.asOf().day()))
        .collect(Collectors.groupingBy(each -> each.start().earliest().getYear()));
  }

  private static List<TieTimelinePage.Year> years(
      Map<Integer, List<TieRow>> begun, Map<Integer, List<Occasion>> held, TieWords words) {
    int most = begun.values().stream().mapToInt(List::size).max().orElse(1);
    TreeSet<Integer> years = new TreeSet<>(begun.keySet());
    years.addAll(held.keySet());
    return years.stream()
        .map(year ->
            year(
                year,
                begun.getOrDefault(year, List.of()),
                most,
                held.getOrDefault(year, List.of()),
                words))
        .toList();
  }

  private static TieTimelinePage.Year year(
      int year, List<TieRow> rows, int most, List<Occasion> held, TieWords words) {
    Map<TieKind, Long> kinds =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.tie().id().kind(),
                    () -> new EnumMap<>(TieKind.class),
                    Collectors.counting()));
    return new TieTimelinePage.Year(
        year,
        rows.size(),
        rows.size() * 100 / most,
        kinds.entrySet().stream()
            .map(each -> words.kind(each.getKey()) + " " + words.site().number(each.getValue()))
            .collect(Collectors.joining(", ")),
        TieCounts.sides(
            rows.stream().collect(Collectors.toMap(TieRow::sides, row -> 1, Integer::sum)),
            words.site()),
        rows.stream()
            .flatMap(row -> row.themes().stream())
            .distinct()
            .sorted()
            .map((TieTheme theme) -> words.site().t("ties.theme." + theme.code()))
            .collect(Collectors.joining(", ")),
        held.stream()
            .map(each ->
                new TieTimelinePage.Gathering(
                    each.title(), each.place() == null ? "" : each.place(), each.sourceId()))
            .toList());
  }
}
