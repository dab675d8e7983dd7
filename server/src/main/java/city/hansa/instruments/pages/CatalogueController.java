package city.hansa.instruments.pages;

import city.hansa.acts.Families;
import city.hansa.acts.Field;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.instruments.catalogue.CatalogueQuery;
import city.hansa.instruments.catalogue.Entry;
import city.hansa.instruments.catalogue.Listing;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.pages.CataloguePage.Choice;
import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of instruments. */
@Hidden
@Controller
class CatalogueController {
  private static final int USUAL = 40;
  private final Listing listing;
  private final ActorNames names;
  private final Families families;

  CatalogueController(Listing listing, ActorNames names, Families families) {
    this.listing = listing;
    this.names = names;
    this.families = families;
  }

  @GetMapping("/instruments")
  ModelAndView list(Site site, Viewer viewer) {
    CatalogueQuery query = CatalogueQuery.read(site.query(), USUAL);
    Listing.Found found = listing.find(query, site.asOf().day(), viewer);
    List<String> keepers =
        found.page().items().stream()
            .map(each -> each.entry().depositary())
            .filter(id -> !id.isEmpty())
            .toList();
    Map<String, String> named = names.of(keepers, site);
    Reading reading = new Reading(site, "", new Wording(site, named));
    String next = found.page().next();
    return Page.of(
        "instruments/pages/CataloguePage",
        site,
        new CataloguePage(
            found.page().items().stream().map(item -> item(item, reading)).toList(),
            found.all(),
            query,
            choices("kind", query.kind(), reading),
            choices("bindingness", query.bindingness(), reading),
            states(query, reading),
            reading,
            next == null ? null : site.here("after", next)));
  }

  /** As the family of acts declares them. */
  private List<Choice> choices(String field, String chosen, Reading reading) {
    return families.findType(InstrumentLife.REGISTER).stream()
        .flatMap(type -> type.fields().stream())
        .filter(each -> each.name().equals(field))
        .map(Field::choices)
        .flatMap(List::stream)
        .map(code -> new Choice(code, Heads.choice(code, reading), code.equals(chosen)))
        .toList();
  }

  private static List<Choice> states(CatalogueQuery query, Reading reading) {
    return CataloguePage.STATES.stream()
        .map(state ->
            new Choice(
                state.name(),
                reading.words().state(InstrumentLife.NAME, state.name()),
                state == query.state()))
        .toList();
  }

  private static CataloguePage.Item item(Listing.Item item, Reading reading) {
    Entry entry = item.entry();
    Sheet sheet = item.sheet();
    Head head = Heads.of(sheet, reading);
    String keeper = entry.depositary();
    return new CataloguePage.Item(
        head.id(),
        head.title(),
        head.kind(),
        entry.adopted() == null ? "" : reading.words().date(entry.adopted()),
        head.chips().getFirst(),
        keeper.isEmpty() ? entry.terms().text("depositaryWords") : reading.words().actor(keeper),
        keeper,
        count(sheet, What.SIGNATORIES, reading),
        count(sheet, What.PARTIES, reading),
        head.reported(),
        head.closed());
  }

  private static String count(Sheet sheet, What what, Reading reading) {
    Counts.Number number = sheet.counts().of(what);
    return number.high() == 0 ? "" : CountFigures.range(number, reading.site());
  }
}
