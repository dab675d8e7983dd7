package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.database.TestSchema;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A depositary with its instruments on a database of its own, and short ways to speak to it. The
 * organisation {@value Papers#KEEPER} keeps everything; its registrar receives what cities send.
 */
final class DepositaryHouse extends Papers implements AutoCloseable {
  private static final Viewer REGISTRAR = Drafts.at(KEEPER, Role.REGISTRAR);

  final ActsHouse house;
  private final Rolls rolls;

  DepositaryHouse() {
    this(
        new ActsHouse(
            TestSchema.made(),
            Clock.systemUTC(),
            "city\\.hansa\\.(instruments\\.(life|roll)|mandate)\\.\\w+"));
  }

  private DepositaryHouse(ActsHouse house) {
    super(house.bean(Depository.class), KEEPER, REGISTRAR, ActsHouse.SOURCE);
    this.house = house;
    rolls = house.bean(Rolls.class);
    house
        .sql
        .sql("insert into organisation (actor_id, zone) values (:id, 'UTC') on conflict do nothing")
        .param("id", Drafts.BARCELONA)
        .update();
  }

  /** One for all tests that only add to it; it ends with the process. */
  static DepositaryHouse shared() {
    return Shared.HOUSE;
  }

  /** Made at the first call. */
  private static final class Shared {
    static final DepositaryHouse HOUSE = new DepositaryHouse();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(HOUSE::close));
    }
  }

  /** A count that no date leaves open. */
  static int count(Sheet sheet, What what) {
    assertThat(sheet.counts().of(what).isExact()).isTrue();
    return sheet.counts().of(what).low();
  }

  /** Somebody with an account. */
  Viewer person(String organisation, Role role) {
    UUID account =
        house
            .sql
            .sql("insert into account (name) values ('Test') returning id")
            .query(UUID.class)
            .single();
    return new Viewer(account, "Test", Map.of(organisation, Set.of(role)), false);
  }

  Sheet sheet(String instrument, String day) {
    return sheet(instrument, day, null, Viewer.PUBLIC);
  }

  Sheet sheet(String instrument, String day, @Nullable Instant knownAt, Viewer viewer) {
    return Sheet.of(rolls.get(instrument, knownAt, viewer), LocalDate.parse(day));
  }

  /** Where an actor stands: {@code COMMITTED party}, {@code LEFT}, or {@code -}. */
  String standing(String instrument, String actor, String day) {
    return standing(sheet(instrument, day), actor);
  }

  static String standing(Sheet sheet, String actor) {
    return sheet
        .find(actor)
        .map(line ->
            String.join("|", line.possible().stream().map(Enum::name).toList())
                + (switch (line.party()) {
                  case YES -> " party";
                  case UNKNOWN -> " party?";
                  case NO -> "";
                }))
        .orElse("-");
  }

  /** Cities of this test alone. */
  List<String> cities(int count) {
    List<String> ids =
        java.util.stream.IntStream.range(0, count).mapToObj(at -> Drafts.fresh("city")).toList();
    house.actors(ids.toArray(String[]::new));
    return ids;
  }

  /** Says in which country cities of this test lie. */
  void sit(String country, String... cities) {
    house
        .sql
        .sql("update actor set country = :country where id = any(:ids)")
        .param("country", country)
        .param("ids", cities)
        .update();
  }

  @Override
  public void close() {
    house.close();
  }
}
