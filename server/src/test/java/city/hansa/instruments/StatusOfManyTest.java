package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The status page of a made-up pact of twelve thousand cities: everybody stands on it once, on
 * whatever page. It prints what it took; {@code docs/benchmarks.md} keeps the figures.
 */
@HansaTest
@Tag("long")
class StatusOfManyTest {
  private static final int CITIES = 12_000;
  private static final LocalDate FIRST = LocalDate.of(2019, 2, 1);
  private static final Pattern ROW =
      Pattern.compile("<tr><th scope=\"row\">.*?/participants/([^\"?]+)");

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private JdbcClient sql;

  private final Random random = new Random(1);

  @Test
  void everybodyStandsOnItOnce() {
    Papers papers = Papers.in(context);
    String pact =
        papers.adopted(
            Map.of(
                "title", "Pact of twelve thousand cities (test)",
                "effect", "ALL(COUNT(40); REGIONS(3, 5)) THEN FIRST_OF_MONTH_AFTER_N_MONTHS(3)",
                "signing", "CHOICE",
                "openFrom", "2019-01-05"));
    List<String> cities =
        sql.sql("select id from actor where kind = 'CITY' order by md5(id) limit :most")
            .param("most", CITIES)
            .query((row, at) -> row.getString(1))
            .list();
    deposit(papers, pact, cities);
    String address = "/instruments/" + pact;
    Client reader = People.in(context).reader();
    assertThat(rows(reader.get(address + "?all=1"))).containsExactlyInAnyOrderElementsOf(cities);
    Set<String> paged = new HashSet<>();
    for (int page = 1; page <= CITIES / 500; page++) {
      paged.addAll(rows(reader.get(address + "?page=" + page)));
    }
    assertThat(paged).hasSize(CITIES);
    measure("a day not asked for before", reader, days(address, 1));
    measure("a day not asked for before", reader, days(address, 2));
    measure("same day", reader, Collections.nCopies(100, address));
    measure("whole table", reader, Collections.nCopies(10, address + "?all=1"));
    measure("growth, a day not asked for before", reader, days(address + "/growth", 3));
  }

  private void deposit(Papers papers, String pact, List<String> cities) {
    List<ActDraft> drafts = new ArrayList<>();
    cities.forEach(city -> add(papers, pact, city, drafts));
    People people = People.in(context);
    Viewer registrar = people.viewer(people.person(Papers.KEEPER, Role.REGISTRAR));
    depository.depositAll(
        registrar,
        "status-of-many",
        drafts.iterator(),
        Depository.Mode.ALL_OR_NOTHING,
        (place, reasons) -> assertThat(reasons).as("draft " + place).isEmpty());
  }

  /** Half sign and most of these confirm, some sign definitively, some join. */
  private void add(Papers papers, String pact, String city, List<ActDraft> drafts) {
    LocalDate day = FIRST.plusDays((long) (2700 * Math.sqrt(random.nextDouble())));
    int kind = random.nextInt(10);
    String type = kind < 5 ? "sign" : kind < 7 ? "signDefinitive" : "join";
    drafts.add(papers.paper("participation." + type, pact, city, day.toString(), Map.of()));
    if (kind < 3) {
      String later = day.plusDays(40).toString();
      drafts.add(papers.paper("participation.confirm", pact, city, later, Map.of()));
    }
  }

  private static List<String> rows(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    return ROW.matcher(page.body()).results().map(row -> row.group(1)).toList();
  }

  private static List<String> days(String at, int round) {
    return IntStream.range(0, 60)
        .mapToObj(day -> at + "?asOf=" + LocalDate.of(2021, 1, 1).plusDays(11L * day + round))
        .toList();
  }

  private static void measure(String what, Client reader, List<String> paths) {
    List<Double> took = new ArrayList<>();
    for (String path : paths) {
      long start = System.nanoTime();
      assertThat(reader.get(path).statusCode()).isEqualTo(200);
      took.add((System.nanoTime() - start) / 1e6);
    }
    took.sort(null);
    System.out.printf(
        "%,d participants, %s: p50 %.1f ms, p95 %.1f ms of %d%n",
        CITIES, what, took.get(took.size() / 2), took.get((int) (took.size() * 0.95)), took.size());
  }
}
