package city.hansa.instruments.campaign;

import city.hansa.actors.Handbook;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as a table, without the persons in it. Headings are English: programs read it. */
final class CampaignCsv {
  private static final List<String> HEADER =
      List.of(
          "actor",
          "name",
          "country",
          "region",
          "people",
          "size",
          "invited_on",
          "letters",
          "last_letter_on",
          "paper",
          "state",
          "answer");

  private CampaignCsv() {}

  static String of(List<Standing> standings, Handbook handbook, Site site) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    standings.forEach(each -> rows.add(row(each, handbook, site)));
    return SafeCsv.of(HEADER, rows);
  }

  private static List<@Nullable Object> row(Standing each, Handbook handbook, Site site) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(each.card().id());
    row.add(each.card().name());
    row.add(each.card().country());
    row.add(CampaignPages.region(each, handbook, site));
    row.add(each.card().people());
    row.add(each.size().name());
    row.add(each.invitation() == null ? null : day(each.invitation().madeAt()));
    row.add(each.sent() == null ? 0 : each.sent().letters());
    row.add(each.sent() == null ? null : day(each.sent().last()));
    row.add(each.paper() == null ? null : each.paper().state().name());
    row.add(each.line() == null ? null : each.line().state().map(Enum::name).orElse(null));
    row.add(each.answer().name());
    return row;
  }

  private static String day(java.time.Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }
}
