package city.hansa.instruments.campaign;

import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.instruments.campaign.Standing.Answer;
import city.hansa.site.FormState;
import city.hansa.site.Site;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the page of a campaign. */
@Component
class CampaignPages {
  private final Overview overview;
  private final Letters letters;
  private final Handbooks handbooks;

  CampaignPages(Overview overview, Letters letters, Handbooks handbooks) {
    this.overview = overview;
    this.letters = letters;
    this.handbooks = handbooks;
  }

  List<Standing> standings(Door.Room room, Site site) {
    return overview.of(room.roll(), site.asOf().today());
  }

  /** Those to whom a reminder can go. */
  static List<Standing> silent(List<Standing> all) {
    return all.stream()
        .filter(each -> each.answer() == Answer.SILENT)
        .filter(Standing::isWrittenTo)
        .toList();
  }

  CampaignPage page(Door.Room room, FormState form, String said, Site site) {
    List<Standing> all = standings(room, site);
    Handbook handbook = handbooks.current();
    String filter = site.query().getOrDefault("show", "");
    List<Standing> fitting =
        all.stream()
            .filter(each -> filter.isEmpty() || each.answer().name().equals(filter))
            .toList();
    return new CampaignPage(
        room.id(),
        room.instrument().termsOn(site.asOf().today()).title(site.language()),
        room.keeper(),
        room.registrar(),
        letters.areSetUp(),
        Progress.of(all),
        Progress.by(all, each -> region(each, handbook, site)),
        Progress.by(all, Standing::size),
        fitting.stream().limit(CampaignPage.MOST).toList(),
        fitting.size(),
        silent(all).size(),
        filter,
        countries(handbook, site),
        regions(handbook, site),
        form,
        said);
  }

  static String region(Standing standing, Handbook handbook, Site site) {
    Handbook.Region region = handbook.regions().get(standing.continent());
    return region == null ? site.t("campaign.region.none") : region.name(site.language());
  }

  private static Map<String, String> countries(Handbook handbook, Site site) {
    Map<String, String> names = new LinkedHashMap<>();
    handbook
        .countries()
        .values()
        .forEach(each -> names.put(each.code(), each.name(site.language())));
    return sorted(names, site);
  }

  private static Map<String, String> regions(Handbook handbook, Site site) {
    Map<String, String> names = new LinkedHashMap<>();
    handbook.regions().values().stream()
        .filter(each -> !each.code().equals("001"))
        .forEach(each -> names.put(each.code(), each.name(site.language())));
    return sorted(names, site);
  }

  private static Map<String, String> sorted(Map<String, String> names, Site site) {
    Collator order = Collator.getInstance(site.language());
    Map<String, String> sorted = new LinkedHashMap<>();
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(order::getCollationKey)))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }
}
