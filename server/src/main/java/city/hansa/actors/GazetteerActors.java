package city.hansa.actors;

import city.hansa.kernel.ShippedFacts;
import city.hansa.places.GazetteerFiles;
import city.hansa.places.PlacesRefreshed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps one actor for every place, division and country of the gazetteer: the city, region or state
 * that may act there. An actor stays when its place is retired, and keeps its id for ever.
 */
@Component
class GazetteerActors implements ShippedFacts {
  private static final String LOADER = "1";
  private static final int STEPS = 7;
  private final GazetteerActorStore store;

  GazetteerActors(GazetteerActorStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String version() {
    return GazetteerFiles.checksum(LOADER + Runtime.version());
  }

  /** Progress counts steps here, for one statement makes a whole kind of actor. */
  @Override
  public long load(Progress progress) {
    store.foldNames();
    progress.at(1, STEPS);
    long rows = store.cities();
    progress.at(2, STEPS);
    rows += store.regions();
    progress.at(3, STEPS);
    rows += store.states();
    progress.at(4, STEPS);
    store.identifiers(GazetteerFiles.source("cldr-core"), GazetteerFiles.source("iso3166-2-db"));
    progress.at(5, STEPS);
    store.populations();
    progress.at(6, STEPS);
    store.namesOfStates();
    progress.at(STEPS, STEPS);
    return rows;
  }

  /** In the transaction of the refresh: places and the cities on them change together. */
  @EventListener
  void on(PlacesRefreshed refresh) {
    if (refresh.counts().added() + refresh.counts().changed() == 0) {
      return;
    }
    store.foldNames();
    store.cities();
  }
}
