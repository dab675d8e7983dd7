package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seventeen thousand made-up friendships beside what ships, five hundred of them of one town: the
 * list, the map and the pages of that town. It prints what it took; {@code docs/benchmarks.md}
 * keeps the figures.
 */
@HansaTest
@Tag("long")
class TiesOfManyTest {
  private static final int TIES = 17_000;
  private static final int OF_ONE = 500;
  private static final String TOWN = "esbjerg-dk";

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private JdbcClient sql;

  @Test
  void everyTieIsListedAndNobodyWaits() {
    List<String> cities =
        sql.sql(
                "select id from actor where kind = 'CITY' and id <> :town order by md5(id) limit :most")
            .param("town", TOWN)
            .param("most", TIES + 1)
            .query((row, at) -> row.getString(1))
            .list();
    Client reader = People.in(context).reader();
    int before = all(reader, "/api/v1/ties?limit=1");
    List<ActDraft> drafts = drafts(cities);
    long first = deposit(drafts, "ties-of-many");
    assertThat(all(reader, "/api/v1/ties?limit=1")).isEqualTo(before + TIES);
    assertThat(all(reader, "/api/v1/ties?kind=FRIENDSHIP&limit=1&actor=" + TOWN)).isEqualTo(OF_ONE);
    same("list, same day", reader, IntStream.range(0, 120).mapToObj(TiesOfManyTest::filter));
    measure(
        "list, a day not asked for before",
        reader,
        days("/ties?country=DE", 4),
        days("/ties?country=DE", 1));
    same("map data", reader, Collections.nCopies(20, "/ties/map.json").stream());
    String town = "/actors/" + TOWN;
    same("page of an actor with 500 ties", reader, Collections.nCopies(150, town).stream());
    same("its ties, list", reader, Collections.nCopies(80, town + "/ties").stream());
    measure(
        "its ties, a day not asked for before",
        reader,
        days(town + "/ties", 3),
        days(town + "/ties", 2));
    deposit(cancelling(drafts, first), "ties-of-many-undone");
    long start = System.nanoTime();
    assertThat(all(reader, "/api/v1/ties?limit=1")).isEqualTo(before);
    System.out.printf(
        "first reading after all %,d were cancelled: %d ms%n",
        TIES, (System.nanoTime() - start) / 1_000_000);
  }

  private static String filter(int at) {
    List<String> filters =
        List.of("?country=FR", "?sides=BOTH&country=JP&other=US", "?kind=SISTER", "?state=ANY", "");
    return "/ties" + filters.get(at % filters.size());
  }

  private static int all(Client reader, String path) {
    return JsonMapper.shared().readTree(reader.get(path).body()).get("all").asInt();
  }

  private static List<ActDraft> drafts(List<String> cities) {
    Random random = new Random(1);
    List<String> sides = List.of("ACTOR", "WITH", "BOTH", "UNKNOWN");
    List<ActDraft> all = new ArrayList<>();
    for (int at = 0; at < TIES; at++) {
      String one = at < OF_ONE ? TOWN : cities.get(at);
      all.add(
          TieDrafts.draft(
              "?2024-05-%02d %s report with=%s kind=FRIENDSHIP office=%s assertedBy=%s"
                  .formatted(
                      1 + random.nextInt(28),
                      one,
                      cities.get(at + 1),
                      TOWN,
                      sides.get(random.nextInt(sides.size()))),
              "geonames-cities500-2023"));
    }
    return all;
  }

  /** As a list that is taken back. */
  private static List<ActDraft> cancelling(List<ActDraft> drafts, long first) {
    List<ActDraft> all = new ArrayList<>();
    for (ActDraft draft : drafts) {
      List<String> ends = List.of(draft.actor(), draft.payload().text("with").orElseThrow());
      all.add(
          new ActDraft(
              "act.cancel",
              TOWN,
              null,
              "tie/" + new TieId(TieKind.FRIENDSHIP, ends, ""),
              PartialDate.parse("2024-06-01"),
              null,
              Standing.OWN,
              TOWN,
              null,
              null,
              null,
              null,
              List.of(),
              null,
              null,
              first + all.size(),
              Visibility.PUBLIC,
              new Payload(Map.of("reason", Json.of("Made up")))));
    }
    return all;
  }

  /** Number of the first. */
  private long deposit(List<ActDraft> drafts, String name) {
    People people = People.in(context);
    people.organisation(TOWN);
    Viewer officer = people.viewer(people.person(TOWN, Role.HEAD_OF_OFFICE));
    long start = System.nanoTime();
    Depository.Batch batch =
        depository.depositAll(
            officer,
            name,
            drafts.iterator(),
            Depository.Mode.ALL_OR_NOTHING,
            (place, reasons) -> assertThat(reasons).as("draft " + place).isEmpty());
    System.out.printf(
        "%s: %,d acts written in %d ms%n",
        name, drafts.size(), (System.nanoTime() - start) / 1_000_000);
    return batch.first();
  }

  private static Stream<String> days(String at, int round) {
    String mark = at.contains("?") ? "&" : "?";
    return IntStream.range(0, 40)
        .mapToObj(
            day -> at + mark + "asOf=" + LocalDate.of(2024, 6, 1).plusDays(17L * day + round));
  }

  /** Addresses that a reader has asked for before. */
  private static void same(String what, Client reader, Stream<String> paths) {
    List<String> all = paths.toList();
    measure(what, reader, all.stream(), all.stream());
  }

  /** The first answer of all, in a machine that has just started, then those after a round. */
  private static void measure(
      String what, Client reader, Stream<String> before, Stream<String> paths) {
    List<Double> cold = before.map(path -> took(reader, path)).toList();
    List<Double> warm = paths.map(path -> took(reader, path)).sorted().toList();
    System.out.printf(
        "%s: cold %.1f ms; warm p50 %.1f ms, p95 %.1f ms of %d%n",
        what,
        cold.getFirst(),
        warm.get(warm.size() / 2),
        warm.get((int) (warm.size() * 0.95)),
        warm.size());
  }

  private static double took(Client reader, String path) {
    long start = System.nanoTime();
    assertThat(reader.get(path).statusCode()).as(path).isEqualTo(200);
    return (System.nanoTime() - start) / 1e6;
  }
}
