package city.hansa.atlas;

import city.hansa.actors.PlaceFindings;
import city.hansa.places.Absent;
import city.hansa.places.Countries;
import city.hansa.places.Gazetteer;
import city.hansa.places.NameRows;
import city.hansa.places.PlaceRows;
import city.hansa.places.Refreshed;
import city.hansa.sources.Sources;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refreshes the register from lists of GeoNames that an operator has, wholly or not at all. */
@Service
public class AtlasUpdate {
  /** A list that lacks more than one in twenty of the places is taken for a broken one. */
  private static final int ONE_IN = 20;

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final PlaceFindings findings;
  private final Sources sources;
  private final AtlasStore changes;
  private final Clock clock;

  AtlasUpdate(
      Gazetteer gazetteer,
      Countries countries,
      PlaceFindings findings,
      Sources sources,
      AtlasStore changes,
      Clock clock) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.findings = findings;
    this.sources = sources;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * What a run hears of.
   *
   * @param bad the first hundred bad rows, one by one
   */
  public record Listeners(Listing.Progress progress, Consumer<BadRow> bad) {}

  /**
   * What came of it.
   *
   * @param whole whether the list of places could retire any; false without one
   * @param kept null without a list of names
   */
  public record Outcome(
      Refreshed places, boolean whole, long badRows, PlaceFindings.@Nullable Kept kept) {}

  /**
   * Runs in one transaction, and one at a time in a database.
   *
   * @throws BadRowsFound if there are bad rows and the request does not leave them out; nothing is
   *     changed then, but every row has been looked at
   * @throws AtlasRefused if the files or the register do not allow it; nothing is changed then
   */
  @Transactional
  public Outcome run(AtlasRequest request, Listeners listeners) {
    changes.lock();
    if (!gazetteer.isLoaded()) {
      throw new AtlasRefused(
          "The register holds no places yet. Start it once with hansa serve, and wait until it is ready");
    }
    BadRows bad = new BadRows(listeners.bad());
    Reader cities = reader(request.cities(), bad, listeners);
    Reader names = reader(request.names(), bad, listeners);
    NameLists lists = names == null ? null : new NameLists(names.listing);
    Absent absent = cities != null && cities.listing.file().isWhole() ? Absent.RETIRE : Absent.KEEP;
    Refreshed places = gazetteer.refresh(rows(cities), rows(lists), absent);
    if (bad.count() > 0 && !request.skipBadRows()) {
      throw new BadRowsFound(bad.count());
    }
    refuseTooManyRetired(places, request);
    PlaceFindings.Kept kept =
        lists == null || names == null
            ? null
            : findings.replace(AtlasSource.NAMES, names.source, lists.findings());
    Outcome outcome = new Outcome(places, absent == Absent.RETIRE, bad.count(), kept);
    finish(cities, names, lists, outcome);
    return outcome;
  }

  /** A file, and the source that its facts name. */
  private record Reader(Listing listing, String source) {}

  private @Nullable Reader reader(@Nullable GeoNamesFile file, BadRows bad, Listeners listeners) {
    if (file == null) {
      return null;
    }
    // Rows name their source, so it must stand before the first; its count of rows comes after.
    sources.saveSource(AtlasSource.of(file, clock, null));
    return new Reader(
        new Listing(file, bad, listeners.progress()), AtlasSource.of(file, clock, null).id());
  }

  private @Nullable PlaceRows rows(@Nullable Reader cities) {
    if (cities == null) {
      return null;
    }
    var known = countries.list().stream().map(Countries.Country::code).collect(Collectors.toSet());
    return new CityLists(cities.listing, known, cities.source);
  }

  private static @Nullable NameRows rows(@Nullable NameLists lists) {
    return lists;
  }

  private static void refuseTooManyRetired(Refreshed places, AtlasRequest request) {
    long stood = places.retired() + places.changed() + places.unchanged();
    if (places.retired() > stood / ONE_IN && !request.retireMany()) {
      throw new AtlasRefused(
          "The file lacks %,d of %,d places; so many are not retired unasked. Fetch it again, or, if it is whole, add --retire-many"
              .formatted(places.retired(), stood));
    }
  }

  private void finish(
      @Nullable Reader cities, @Nullable Reader names, @Nullable NameLists lists, Outcome outcome) {
    if (cities != null) {
      sources.saveSource(AtlasSource.of(cities.listing.file(), clock, outcome.places().held()));
    }
    if (names != null && lists != null) {
      sources.saveSource(AtlasSource.of(names.listing.file(), clock, lists.taken()));
    }
    Refreshed places = outcome.places();
    if (names != null || places.added() + places.changed() + places.retired() > 0) {
      changes.record("UPDATE", places.toString());
    }
  }
}
