package city.hansa.actors;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@link Surroundings} as one statement returns them; a list without rows is null. */
record SurroundingsRow(
    @Nullable List<NearRow> larger,
    @Nullable List<NearRow> smaller,
    @Nullable List<NearRow> largerAtHome,
    @Nullable List<NearRow> smallerAtHome,
    @Nullable List<NearRow> parts,
    @Nullable List<NearRow> cities,
    @Nullable List<NearRow> samePlace,
    @Nullable List<NearRow> members,
    @Nullable List<NearRow> seated,
    @Nullable List<NearRow> founded) {

  record NearRow(
      String id, Kind kind, @Nullable String country, String name, @Nullable Long population) {

    Surroundings.Neighbour neighbour(Handbook handbook, Locale language) {
      return new Surroundings.Neighbour(
          id,
          kind,
          References.shown(id, kind, country, name, handbook, language),
          country,
          handbook.countryName(country, language),
          population);
    }
  }

  Surroundings surroundings(Handbook handbook, Locale language) {
    return new Surroundings(
        each(larger, handbook, language).reversed(),
        each(smaller, handbook, language),
        each(largerAtHome, handbook, language).reversed(),
        each(smallerAtHome, handbook, language),
        each(parts, handbook, language),
        each(cities, handbook, language),
        each(samePlace, handbook, language),
        each(members, handbook, language),
        each(seated, handbook, language),
        each(founded, handbook, language));
  }

  private static List<Surroundings.Neighbour> each(
      @Nullable List<NearRow> rows, Handbook handbook, Locale language) {
    return ActorAssembly.map(rows, row -> row.neighbour(handbook, language));
  }
}
