package city.hansa.places;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refreshes the places as a whole. */
@Service
public class Gazetteer {
  private final PlaceStore store;
  private final ApplicationEventPublisher events;

  Gazetteer(PlaceStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /**
   * Makes the places those of {@code rows}, in one transaction: new ones are added, changed ones
   * changed, and those no longer held are retired as of today, never deleted. Known places keep
   * their slug whatever the rows propose; the slug of a new one is a proposal, to which its id is
   * added where another place, division or country has it. The source of an unchanged place stays
   * as it was. Doing it again changes nothing. The rows must name their sources by ids of table
   * source, and no place twice.
   *
   * @throws org.springframework.dao.DataAccessException if a row cannot be kept; nothing is changed
   *     then
   */
  @Transactional
  public Refreshed refresh(PlaceRows rows) {
    Refreshed counts = store.refresh(rows);
    events.publishEvent(new PlacesRefreshed(counts));
    return counts;
  }
}
