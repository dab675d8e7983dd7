package city.hansa.portal;

import city.hansa.actors.Holdings;
import city.hansa.actors.PopulousCities;
import city.hansa.kernel.FactsLoaded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What the home page shows of the whole register, read once and kept until the facts change. */
@Component
class Kept {
  private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
  private static final int IN_THE_LIST = 14;
  private final Holdings holdings;
  private final PopulousCities cities;
  private final Map<String, Object> kept = new ConcurrentHashMap<>();

  Kept(Holdings holdings, PopulousCities cities) {
    this.holdings = holdings;
    this.cities = cities;
  }

  Holdings.Counts counts() {
    return once("counts", Holdings.Counts.class, holdings::count);
  }

  LargestCities largest(Locale language) {
    return once(
        "largest " + language.getLanguage(),
        LargestCities.class,
        () -> new LargestCities(cities.list(IN_THE_LIST, language)));
  }

  MapPoints points() {
    return once(
        "points", MapPoints.class, () -> MapPoints.of(cities.list(MapPoints.MOST, Locale.ROOT)));
  }

  /** Counts anew beside the start, so that the first reader does not wait for it. */
  @EventListener
  void on(FactsLoaded loaded) {
    kept.clear();
    Thread.ofVirtual()
        .name("home-counts")
        .start(() -> {
          try {
            counts();
            points();
          } catch (DataAccessException failure) {
            LOG.warn("Counting ahead failed; the first reader waits: {}", failure.getMessage());
          }
        });
  }

  private <T> T once(String name, Class<T> type, Supplier<T> read) {
    return type.cast(kept.computeIfAbsent(name, absent -> read.get()));
  }

  /** The first of all cities, largest first. */
  record LargestCities(List<PopulousCities.PopulousCity> cities) {}
}
