package city.hansa.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.HansaTest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A refresh of all places from other rows than those that ship, undone after each test. */
@HansaTest
@Transactional
class RefreshTest {
  private static final int BARCELONA = 3128760;
  private static final int COLOGNE = 2886242;
  private static final int NEW = 2_000_000_000;

  @Autowired private Gazetteer gazetteer;
  @Autowired private Places places;
  @Autowired private JdbcClient sql;

  @Test
  void addsChangesAndRetiresAndKeepsIds() {
    Place barcelona = places.getPlace(BARCELONA);

    PlaceRows anotherDay = rows(RefreshTest::anotherDay, with(barcelona, NEW, "Barcelona"));

    Refreshed counts = gazetteer.refresh(anotherDay);

    assertThat(counts).isEqualTo(new Refreshed(1, 1, 199_566, 1, 0));
    assertThat(places.getPlace(BARCELONA).slug()).isEqualTo("barcelona-es");
    assertThat(places.getPlace(BARCELONA).name()).isEqualTo("Barcino");
    assertThat(places.getPlace(COLOGNE).retiredOn()).isNotNull();
    assertThat(places.getPlace(NEW).slug()).isEqualTo("barcelona-es-" + NEW);
    assertThat(places.getPlace(NEW).alternates()).isEqualTo(barcelona.alternates());
    assertThat(actorNames(BARCELONA)).containsExactly("barcelona-es Barcino");
    assertThat(actorNames(NEW)).containsExactly("barcelona-es-" + NEW + " Barcelona");
    assertThat(actorNames(COLOGNE)).hasSize(1);

    assertThat(gazetteer.refresh(anotherDay)).isEqualTo(new Refreshed(0, 0, 199_568, 0, 0));
  }

  @Test
  void theSameRowsChangeNothing() {
    assertThat(gazetteer.refresh(rows(place -> place)))
        .isEqualTo(new Refreshed(0, 0, 199_568, 0, 0));
  }

  @Test
  void aPlaceGivenTwiceIsRefused() {
    Place barcelona = places.getPlace(BARCELONA);
    assertThatThrownBy(() -> gazetteer.refresh(List.of(barcelona, barcelona)::forEach))
        .isInstanceOf(DataAccessException.class);
  }

  /** Barcelona bears another name and Cologne is gone. */
  private static @Nullable Place anotherDay(Place place) {
    return switch (place.id()) {
      case BARCELONA -> with(place, BARCELONA, "Barcino");
      case COLOGNE -> null;
      default -> place;
    };
  }

  private static Place with(Place place, int id, String name) {
    return new Place(
        id,
        place.slug(),
        name,
        name,
        place.alternates(),
        place.taggedNames(),
        place.latitude(),
        place.longitude(),
        place.featureCode(),
        place.country(),
        place.admin1(),
        place.admin2(),
        place.admin3(),
        place.admin4(),
        place.population(),
        place.elevation(),
        place.dem(),
        place.timeZone(),
        place.modifiedOn(),
        place.sourceId(),
        null);
  }

  /** The rows that ship, changed, and after them those given. */
  private static PlaceRows rows(Function<Place, @Nullable Place> change, Place... more) {
    String source = GazetteerFiles.source("geonames-cities500");
    return each -> {
      GazetteerFiles.PLACES.rows(row -> {
        Place place = change.apply(PlaceFacts.place(row, source));
        if (place != null) {
          each.accept(place);
        }
      });
      List.of(more).forEach(each);
    };
  }

  private List<String> actorNames(int place) {
    return sql.sql(
            "select id || ' ' || name as said from actor where place_id = ? and kind = 'CITY'")
        .param(place)
        .query((row, number) -> row.getString("said"))
        .list();
  }
}
