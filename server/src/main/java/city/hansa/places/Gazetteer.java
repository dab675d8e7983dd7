package city.hansa.places;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refreshes the places as a whole. */
@Service
public class Gazetteer {
  private final PlaceStore store;
  private final PlaceNameStore names;
  private final ApplicationEventPublisher events;

  Gazetteer(PlaceStore store, PlaceNameStore names, ApplicationEventPublisher events) {
    this.store = store;
    this.names = names;
    this.events = events;
  }

  /**
   * Makes the places those of {@code rows}, in one transaction: new ones are added, changed ones
   * changed, and those no longer held are retired as of today, never deleted. Known places keep
   * their slug whatever the rows propose; the slug of a new one is a proposal, to which its id is
   * added where another place, division or country has it. The source of an unchanged place stays
   * as it was. Doing it again changes nothing. The rows must name their sources by ids of table
   * source, and no place twice. A place that was merged as a duplicate stays retired.
   *
   * @throws org.springframework.dao.DataAccessException if a row cannot be kept; nothing is changed
   *     then
   */
  @Transactional
  public Refreshed refresh(PlaceRows rows) {
    return tell(store.refresh(rows));
  }

  /**
   * As {@link #refresh(PlaceRows)}, from lists as GeoNames gives them: places without names by
   * language, which keep those known, and names in a list of their own. Names by language replace
   * those of the places they belong to, names without join the others.
   *
   * @param rows null leaves the places as they are, but for their names
   * @param list null leaves names by language as they are
   */
  @Transactional
  public Refreshed refresh(@Nullable PlaceRows rows, @Nullable NameRows list, Absent absent) {
    if (rows == null) {
      store.stageStanding();
    } else {
      store.stage(rows);
      names.keepTagged();
    }
    if (list != null) {
      names.apply(list);
    }
    return tell(store.apply(absent));
  }

  /** Whether there is anything to refresh: false until the places that ship are loaded. */
  public boolean isLoaded() {
    return !store.isEmpty();
  }

  /** Retires the place of a city that is a duplicate of another, if it has one, for good. */
  @Transactional
  public void retireDuplicate(String slug) {
    store.merge(slug);
  }

  private Refreshed tell(Refreshed counts) {
    events.publishEvent(new PlacesRefreshed(counts));
    return counts;
  }
}
