package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody with all rights in the database changes acts, beside the running register, and the
 * command finds which; and derived rows, which the command makes anew.
 *
 * @param site a register with four public acts
 * @param key file of the log's key
 */
record HandsInTheDatabase(URI site, Path data, Path key, long first) {

  void areFound() throws IOException, InterruptedException {
    try (Connection superuser = superuser();
        Statement sql = superuser.createStatement()) {
      actsAreFound(sql);
      derivedRowsAreMadeAnew(sql);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private void actsAreFound(Statement sql) throws IOException, InterruptedException, SQLException {
    sql.execute("create table kept as select * from act");
    // Nothing but the rights of a superuser gets past the trigger and the keys of other tables.
    sql.execute("alter table act disable trigger all");
    sql.execute(
        "update act set payload = replace(payload, 'ferries', 'berries') where number = " + at(2));
    assertThat(verdict(1))
        .contains("act number " + at(2) + " was changed")
        .doesNotContainPattern(others(1, 3, 4));
    restore(sql);
    sql.execute(
        "update act set number = 1000000 + case number when %1$d then %2$d else %1$d end where number in (%1$d, %2$d)"
            .formatted(at(2), at(3)));
    sql.execute("update act set number = number - 1000000 where number > 1000000");
    assertThat(verdict(1))
        .contains("act number " + at(2) + " was changed", "act number " + at(3) + " was changed")
        .doesNotContainPattern(others(1, 4));
    restore(sql);
    sql.execute("delete from act where number = " + at(3));
    assertThat(verdict(1))
        .contains("act number " + at(3) + " is missing")
        .doesNotContainPattern(others(1, 2, 4));
    restore(sql);
    assertThat(verdict(0)).contains("The log holds", at(4) + " acts");
    sql.execute("alter table act enable trigger all");
    sql.execute("alter table act enable always trigger act_is_written_once");
    sql.execute("drop table kept");
  }

  /** Number of the first, second, third or fourth act of the officer. */
  private long at(int place) {
    return first + place - 1;
  }

  private String others(int... places) {
    return "number ("
        + IntStream.of(places).mapToObj(place -> "" + at(place)).collect(Collectors.joining("|"))
        + ")\\b";
  }

  private static void restore(Statement sql) throws SQLException {
    sql.execute("delete from act");
    sql.execute("insert into act select * from kept");
  }

  private String verdict(int status) throws IOException, InterruptedException {
    return HansaProcess.said(status, "verify", "--log", site + "/log", "--key", key.toString());
  }

  private void derivedRowsAreMadeAnew(Statement sql)
      throws IOException, InterruptedException, SQLException {
    String before = standings(sql);
    long rows = rows(sql);
    assertThat(before).contains("OPEN").contains("turku-fi~uclg");
    sql.execute("update act_standing set state = 'NONSENSE', acts = 99");
    sql.execute(
        """
        insert into act_standing
        select family, 'invented-' || subject, state, possible, since, made_by, acts, last_number, part, from_day,
               until_day
          from act_standing
        """);
    assertThat(standings(sql)).isNotEqualTo(before);
    assertThat(HansaProcess.said(0, "rebuild", "--data", data.toString()))
        .contains(String.format(Locale.ENGLISH, "act_standing: %,d rows", rows));
    assertThat(standings(sql)).isEqualTo(before);
  }

  private static String standings(Statement sql) throws SQLException {
    try (var rows =
        sql.executeQuery("select string_agg(s::text, ' ' order by s::text) from act_standing s")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static long rows(Statement sql) throws SQLException {
    try (var rows = sql.executeQuery("select count(*) from act_standing")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Connection superuser() throws IOException, SQLException {
    Path postgres = data.resolve("postgres");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + text(postgres.resolve("port")) + "/hansa",
        "postgres",
        text(postgres.resolve("postgres.password")));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).strip();
  }
}
