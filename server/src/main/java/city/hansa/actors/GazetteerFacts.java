package city.hansa.actors;

import city.hansa.engine.register.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers and populations of an actor: those of the register, and those of the place, division
 * or country that it is the authority of.
 */
final class GazetteerFacts {
  private final ActorRow row;
  private final Handbook handbook;

  GazetteerFacts(ActorRow row, Handbook handbook) {
    this.row = row;
    this.handbook = handbook;
  }

  List<Actor.Identifier> identifiers() {
    List<Actor.Identifier> all =
        new ArrayList<>(
            ActorAssembly.map(
                row.identifiers(), i -> new Actor.Identifier(i.scheme(), i.value(), i.source())));
    ActorRow.PlaceRow place = ownPlace();
    if (place != null) {
      add(all, "GEONAMES", String.valueOf(place.id()), place.source());
    }
    for (ActorRow.DivisionRow each : ActorAssembly.orEmpty(row.divisions())) {
      if (each.slug().equals(row.id())) {
        add(all, "ISO_3166_2", each.iso(), each.source());
        add(
            all,
            "GEONAMES",
            each.geonames() == null ? null : each.geonames().toString(),
            each.source());
      }
    }
    Handbook.Country state = ownCountry();
    if (state != null) {
      add(all, "ISO_3166_1", state.code(), state.sourceId());
      add(all, "ISO_3166_1_ALPHA3", state.alpha3(), state.sourceId());
      add(all, "ISO_3166_1_NUMERIC", state.numeric(), state.sourceId());
    }
    return List.copyOf(all);
  }

  private static void add(
      List<Actor.Identifier> all, String scheme, @Nullable String value, String source) {
    if (value != null
        && all.stream().noneMatch(i -> i.scheme().equals(scheme) && i.value().equals(value))) {
      all.add(new Actor.Identifier(scheme, value, source));
    }
  }

  List<Actor.Population> populations() {
    List<Actor.Population> all =
        new ArrayList<>(ActorAssembly.map(row.populations(), GazetteerFacts::population));
    ActorRow.PlaceRow place = ownPlace();
    if (place != null && place.population() != null) {
      add(all, place.population(), "UNSTATED", place.source());
    }
    Handbook.Country state = ownCountry();
    if (state != null && state.population() != null) {
      add(all, state.population(), "NATIONAL", state.sourceId());
    }
    return List.copyOf(all);
  }

  private static Actor.Population population(ActorRow.PopulationRow figure) {
    PartialDate asOf = figure.asOf() == null ? null : PartialDate.parse(figure.asOf());
    return new Actor.Population(figure.persons(), figure.boundary(), asOf, figure.source());
  }

  private static void add(
      List<Actor.Population> all, long persons, String boundary, String source) {
    if (all.stream().noneMatch(p -> p.persons() == persons && p.sourceId().equals(source))) {
      all.add(new Actor.Population(persons, boundary, null, source));
    }
  }

  private ActorRow.@Nullable PlaceRow ownPlace() {
    return row.place() != null && row.place().slug().equals(row.id()) ? row.place() : null;
  }

  private Handbook.@Nullable Country ownCountry() {
    Handbook.Country country = handbook.country(row.country());
    return country != null && country.id().equals(row.id()) ? country : null;
  }
}
