package city.hansa.ties.pages;

import city.hansa.actors.Handbooks;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Site;
import city.hansa.sources.Source;
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
  private final Handbooks handbooks;

  Missing(OpenMatches open, Handbooks handbooks) {
    this.open = open;
    this.handbooks = handbooks;
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
                    title(each.getKey()),
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

  private String title(String list) {
    Source source = handbooks.current().sources().get(list);
    return source == null ? list : source.title();
  }

  private static void add(List<String> all, String key, long count, Site site) {
    if (count > 0) {
      all.add(site.t(key, site.number(count)));
    }
  }
}
