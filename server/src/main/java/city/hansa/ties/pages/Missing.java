package city.hansa.ties.pages;

import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.shipped.OpenMatches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what a list of ties does not know. */
@Component
class Missing {
  private final OpenMatches open;

  Missing(OpenMatches open) {
    this.open = open;
  }

  /** In sentences; O(n) in the rows. */
  List<String> of(List<TieRow> rows, Site site) {
    List<String> all = known(rows, site);
    open.counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each ->
            all.add(
                site.t(
                    "ties.missing.open",
                    each.getKey(),
                    site.number(each.getValue().names()),
                    site.number(each.getValue().pairs()))));
    return all;
  }

  /** Of these rows alone, without what stayed outside. */
  List<String> known(List<TieRow> rows, Site site) {
    List<String> all = new ArrayList<>();
    long dates = rows.stream().filter(row -> row.since() == null).count();
    long sides = rows.stream().filter(row -> row.sides() == Sidedness.UNKNOWN).count();
    long lists = rows.stream().filter(row -> row.tie().isReportedOnly()).count();
    add(all, "ties.missing.dates", dates, site);
    add(all, "ties.missing.sides", sides, site);
    add(all, "ties.missing.lists", lists, site);
    return all;
  }

  private static void add(List<String> all, String key, long count, Site site) {
    if (count > 0) {
      all.add(site.t(key, site.number(count)));
    }
  }
}
