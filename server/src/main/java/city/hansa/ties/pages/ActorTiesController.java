package city.hansa.ties.pages;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The ties of one actor, as a list and on the map. */
@Hidden
@Controller
class ActorTiesController {
  private final Ties ties;
  private final TieReading reading;
  private final CountryOptions countries;
  private final Presences presences;
  private final Missing missing;

  ActorTiesController(
      Ties ties,
      TieReading reading,
      CountryOptions countries,
      Presences presences,
      Missing missing) {
    this.ties = ties;
    this.reading = reading;
    this.countries = countries;
    this.presences = presences;
    this.missing = missing;
  }

  /** The address of a duplicate leads on to the actor that it was merged into. */
  @GetMapping("/actors/{id}/ties")
  ModelAndView ties(@PathVariable String id, Site site, Viewer viewer) {
    TieFilter filter = TieFilter.read(site.query(), TieFilter.MOST);
    Card card = presences.cards(List.of(id)).get(id);
    if (card == null) {
      throw new NotFound(id);
    }
    if (!card.id().equals(id)) {
      return Page.leadTo(site.href("/actors/" + card.id() + "/ties"));
    }
    Ties.OfActor own = ties.ofActor(id, site.asOf().day(), viewer);
    Map<String, Card> cards = own.cards();
    List<TieRow> fitting = own.rows().stream().filter(filter.test(cards)).toList();
    TieWords words = reading.words(fitting, List.of(id), site);
    String mapped = site.here("actor", id).replaceFirst("^[^?]*", "/ties/map.json");
    return Page.of(
        "ties/pages/ActorTiesPage",
        site,
        new ActorTiesPage(
            id,
            words.actor(id),
            fitting.stream().map(row -> TieItem.of(row, cards, words)).toList(),
            TieCounts.of(fitting, words),
            missing.known(fitting, site),
            TieForm.of(filter, words, countries),
            mapped,
            TieMap.unplaced(fitting, cards),
            TiesController.data(site, "actor", id)));
  }
}
