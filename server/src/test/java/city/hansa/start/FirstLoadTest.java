package city.hansa.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.kernel.ShippedFacts;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts that ship, loaded into a database that was cut off in the middle of the places and then
 * loaded again, as after a power cut.
 */
class FirstLoadTest {
  private static final Loaders LOADERS = new Loaders();
  private static long placesAfterTheCut;
  private static List<String> loadedAtTheCut = List.of();
  private static ShippedLoads.Outcome cut = ShippedLoads.Outcome.UNCHANGED;
  private static ShippedLoads.Outcome again = ShippedLoads.Outcome.UNCHANGED;

  @BeforeAll
  static void loadTwice() {
    CompletableFuture<Void> axe = CompletableFuture.runAsync(FirstLoadTest::cutInTheMiddle);
    cut = LOADERS.shipped().run();
    axe.join();
    placesAfterTheCut = LOADERS.count("place");
    loadedAtTheCut =
        LOADERS
            .sql
            .sql("select name from shipped_load")
            .query((row, number) -> row.getString("name"))
            .list();
    again = LOADERS.shipped().run();
  }

  @AfterAll
  static void close() {
    LOADERS.close();
  }

  /** Ends the connection that copies places, once it has written a quarter of them. */
  private static void cutInTheMiddle() {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(20))
        .until(() ->
            LOADERS
                .sql
                .sql(
                    """
                    select count(pg_terminate_backend(pid)) > 0 from pg_stat_progress_copy
                    where relid = 'place'::regclass and tuples_processed > 50000
                    """)
                .query(Boolean.class)
                .single());
  }

  @Test
  void aCutLeavesWholeLoadsOnly() {
    assertThat(cut).isEqualTo(ShippedLoads.Outcome.FAILED);
    assertThat(placesAfterTheCut).isZero();
    assertThat(loadedAtTheCut).containsExactlyInAnyOrder("sources", "countries", "divisions");
  }

  @Test
  void theNextRunLoadsToTheEndAndDoublesNothing() throws IOException {
    assertThat(again).isEqualTo(ShippedLoads.Outcome.CHANGED);
    // GeoNames' own count of this extract.
    assertThat(LOADERS.count("place")).isEqualTo(199_568);
    assertThat(LOADERS.count("actor where kind = 'CITY'")).isEqualTo(199_568);
    assertThat(LOADERS.count("actor where kind = 'REGION'")).isEqualTo(LOADERS.count("division"));
    // ISO 3166-1 has 249 entries; the gazetteer also uses XK.
    assertThat(LOADERS.count("actor where kind = 'STATE'")).isEqualTo(250);
    assertThat(LOADERS.count("actor_identifier where scheme = 'ISO_3166_1'")).isEqualTo(249);
    JsonNode networks = networks();
    assertThat(LOADERS.count("actor where kind not in ('CITY', 'REGION', 'STATE')"))
        .isEqualTo(networks.get("actors").size());
    assertThat(LOADERS.count("occasion")).isEqualTo(networks.get("occasions").size());
    // As counted by data/claims/check.py.
    assertThat(LOADERS.count("claim")).isEqualTo(132);
  }

  @Test
  void allAlternateNamesAreThere() {
    long names =
        LOADERS
            .sql
            .sql("select sum(cardinality(alternates)) from place")
            .query(Long.class)
            .single();
    // Counted when the file was made; see its README.
    assertThat(names).isEqualTo(847_112);
  }

  @Test
  void anotherRunChangesNothing() {
    assertThat(LOADERS.shipped().run()).isEqualTo(ShippedLoads.Outcome.UNCHANGED);
  }

  @Test
  void factsOfKnownActorsAreAsTheirSourcesSay() {
    assertThat(one("select division_code from actor where id = 'barcelona-es'"))
        .isEqualTo("ES.56.B");
    assertThat(one("select from_earliest || ' ' || from_latest from actor where id = 'uclg'"))
        .isEqualTo("2004-05-05 2004-05-05");
    assertThat(one("select sort_name from actor where place_id = 2886242 and kind = 'CITY'"))
        .isEqualTo("koln");
    assertThat(one("select name from actor_name where actor_id = 'germany' and language = 'ar'"))
        .isEqualTo("ألمانيا");
    assertThat(
            one(
                "select bool_and(ended)::text from actor join place on place.id = place_id"
                    + " where kind = 'CITY' and feature_code in ('PPLH', 'PPLQ', 'PPLW', 'PPLCH')"))
        .isEqualTo("true");
  }

  @Test
  void aLoadThatFailsInTheMiddleLeavesNothingOfItself() {
    ShippedLoads.Outcome outcome = LOADERS.of(List.of(new Failing())).run();

    assertThat(outcome).isEqualTo(ShippedLoads.Outcome.FAILED);
    assertThat(LOADERS.count("source where id = 'half-done'")).isZero();
    assertThat(LOADERS.count("shipped_load where name = 'failing'")).isZero();
    assertThat(LOADERS.state.steps())
        .containsExactly(new Step("failing", Step.Stage.FAILED, 0, 0, "line 7 is not to be read"));
  }

  private static String one(String query) {
    return LOADERS.sql.sql(query).query(String.class).single();
  }

  private static JsonNode networks() throws IOException {
    String path = "/data/networks/networks.json";
    try (InputStream json = Objects.requireNonNull(FirstLoadTest.class.getResourceAsStream(path))) {
      return JsonMapper.shared().readTree(json);
    }
  }

  /** Writes a row and then finds that it cannot go on. */
  private record Failing() implements ShippedFacts {
    @Override
    public int order() {
      return 1;
    }

    @Override
    public String name() {
      return "failing";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public long load(Progress progress) {
      LOADERS
          .sql
          .sql(
              "insert into source (id, title, retrieved_on) values ('half-done', 'x', '2026-01-01')")
          .update();
      throw new IllegalStateException("line 7 is not to be read");
    }
  }
}
