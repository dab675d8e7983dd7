package city.hansa.ties.pages;

import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import city.hansa.ties.TieKind;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many ties of each kind stand, never without who asserts them and as of which day. */
final class TieCounts {

  private TieCounts() {}

  static List<Figure> of(List<TieRow> rows, TieWords words) {
    Site site = words.site();
    List<Figure> figures = new ArrayList<>();
    Map<TieKind, Map<Sidedness, Integer>> counts = TieDay.counts(rows);
    counts.forEach((kind, sides) ->
        figures.add(
            new Figure(
                site.number(sides.values().stream().mapToInt(Integer::intValue).sum()),
                words.kind(kind),
                sides(sides, site),
                site.t("ties.asOf", site.day(site.asOf().day())),
                site.t("ties.computed"),
                "/ties#method")));
    return figures;
  }

  /** How many by the word of whom. */
  static String sides(Map<Sidedness, Integer> sides, Site site) {
    return site.t(
        "ties.count.sides",
        site.number(sides.getOrDefault(Sidedness.BOTH, 0)),
        site.number(sides.getOrDefault(Sidedness.ONE, 0)),
        site.number(sides.getOrDefault(Sidedness.UNKNOWN, 0)));
  }
}
