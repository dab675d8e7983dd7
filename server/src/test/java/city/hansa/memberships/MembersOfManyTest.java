package city.hansa.memberships;

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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up network of seventeen thousand members: everybody stands on its list once. It prints
 * what it took; {@code docs/benchmarks.md} keeps the figures.
 */
@HansaTest
@Tag("long")
class MembersOfManyTest {
  private static final int MEMBERS = 17_000;
  private static final String NETWORK = "sister-cities-international";
  private static final Pattern ROW =
      Pattern.compile("<tr><th scope=\"row\"><a href=\"/actors/([^\"?/]+)\"");

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private JdbcClient sql;

  @Test
  void everybodyStandsOnItOnce() {
    People people = People.in(context);
    people.organisation(NETWORK);
    List<String> cities =
        sql.sql("select id from actor where kind = 'CITY' order by md5(id) limit :most")
            .param("most", MEMBERS)
            .query((row, at) -> row.getString(1))
            .list();
    Ledgers ledger = Ledgers.of(depository, NETWORK, "geonames-cities500-2023");
    List<ActDraft> list = new ArrayList<>();
    for (int at = 0; at < MEMBERS; at++) {
      Map<String, String> since =
          at % 3 == 0 ? Map.of() : Map.of("since", Integer.toString(1985 + at % 35));
      list.add(ledger.listed("report", cities.get(at), NETWORK, "2022-03-01", since));
    }
    Viewer desk = people.viewer(people.person(NETWORK, Role.DESK_OFFICER));
    long before = System.nanoTime();
    Depository.Batch batch =
        depository.depositAll(
            desk,
            "test-many-members",
            list.iterator(),
            Depository.Mode.ALL_OR_NOTHING,
            (place, reasons) -> assertThat(reasons).as("row " + place).isEmpty());
    System.out.printf("written: %d acts in %.1f s%n", batch.right(), since(before));
    String address = "/actors/" + NETWORK + "/members";
    Client reader = people.reader();
    before = System.nanoTime();
    assertThat(rows(reader.get(address + "?all=1"))).containsExactlyInAnyOrderElementsOf(cities);
    System.out.printf("first reading, all on one page: %.1f s%n", since(before));
    measure("same day", reader, Collections.nCopies(100, address));
    measure("a day not asked for before", reader, days(address));
    measure("same day, by name", reader, Collections.nCopies(50, address + "?q=san"));
    measure("map", reader, Collections.nCopies(50, address + "/map.svg"));
    measure("joins and departures", reader, days(address + "/changes"));
    measure("page of a member", reader, Collections.nCopies(100, "/actors/" + cities.get(1)));
    measure(
        "csv",
        reader,
        Collections.nCopies(10, "/api/v1/memberships?network=" + NETWORK + "&format=csv"));
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<String> days(String address) {
    return IntStream.range(0, 40)
        .mapToObj(at -> address + "?asOf=" + LocalDate.of(2001, 1, 1).plusDays(at * 190L))
        .toList();
  }

  private static List<String> rows(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    List<String> rows = new ArrayList<>();
    Matcher each = ROW.matcher(page.body().replaceAll("\\s+", " "));
    while (each.find()) {
      rows.add(each.group(1));
    }
    return rows;
  }

  /** Prints the median and the 95th of a hundred. */
  private static void measure(String what, Client reader, List<String> addresses) {
    List<Double> times = new ArrayList<>();
    for (String address : addresses) {
      long start = System.nanoTime();
      assertThat(reader.get(address).statusCode()).as(address).isEqualTo(200);
      times.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(times);
    System.out.printf(
        "%s: median %.1f ms, p95 %.1f ms%n",
        what, times.get(times.size() / 2), times.get(times.size() * 95 / 100));
  }
}
