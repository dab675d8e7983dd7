package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.lists.work.Lists;
import city.hansa.reconcile.NameLinking;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Twenty thousand names and their countries, members of nothing, from the file to the register and
 * back, then once more warm. It prints what it took; {@code docs/benchmarks.md} keeps the figures.
 */
@HansaTest
@Tag("long")
class ListsOfManyTest {
  private static final int ROWS = 20_000;

  @Autowired private ApplicationContext context;
  @Autowired private Lists lists;
  @Autowired private JdbcClient sql;

  @Test
  void aListOfManyIsShownAndWritten() throws Exception {
    NameLinking.await(context);
    Office office = Office.in(context, "nakskov-dk");
    List<String> rows =
        sql.sql(
                """
                select a.name, a.country from actor a join place p on p.id = a.place_id
                 where a.kind = 'CITY' and a.population > 1000 and a.name not like '%"%'
                 order by md5(a.id) limit :most
                """)
            .param("most", ROWS)
            .query((row, at) -> '"' + row.getString(1) + "\"," + row.getString(2))
            .list();
    String file = "City,Country\n" + String.join("\n", rows) + "\n";
    round(office, file, "cold");
    round(office, file, "warm");
  }

  private void round(Office office, String file, String which) throws Exception {
    UUID[] list = new UUID[1];
    took(
        which,
        "file taken in",
        () -> {
          list[0] = office.bring("many.csv", file);
          return null;
        });
    long start = System.nanoTime();
    office.members(list[0], "mayors-for-peace", "2021-02-03", true);
    told(which, "names looked up", start);
    took(which, "preview", () -> lists.check(office.desk(), list[0], Locale.ENGLISH));
    assertThat(office.list(list[0]).count("ACTS")).isGreaterThan(ROWS / 2L);
    System.out.println(office.list(list[0]).counts());
    took(which, "written", () -> lists.write(office.desk(), list[0], Locale.ENGLISH));
    took(which, "taken back", () -> lists.undo(office.desk(), list[0], Locale.ENGLISH));
  }

  private static void took(String which, String what, Supplier<Future<?>> work) throws Exception {
    long start = System.nanoTime();
    Future<?> done = work.get();
    if (done != null) {
      done.get();
    }
    told(which, what, start);
  }

  private static void told(String which, String what, long start) {
    System.out.printf(
        "%,d rows, %s: %s in %d ms%n", ROWS, which, what, (System.nanoTime() - start) / 1_000_000);
  }
}
