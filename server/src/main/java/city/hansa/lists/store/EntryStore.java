package city.hansa.lists.store;

import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of a list together with whom they were taken for. */
@Repository
public class EntryStore {
  private static final String ENTRIES =
      """
      select r.row_number, r.since, r.level, r.note, r.outcome, r.like_row,
             f.name as first_written, f.country as first_country, f.pile as first_pile, f.chosen as first_actor,
             s.name as second_written, s.country as second_country, s.pile as second_pile, s.chosen as second_actor
        from brought_row r
        left join brought_name f on f.list = r.list and f.number = r.first_name
        left join brought_name s on s.list = r.list and s.number = r.second_name
       where r.list = :list and r.sheet = :sheet
      """;

  private final JdbcClient database;

  EntryStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * One end of a row.
   *
   * @param name as written
   * @param actor null if nobody is chosen
   */
  public record End(String name, String country, Pile pile, @Nullable String actor) {}

  /**
   * A row of the list.
   *
   * @param first null where the row names nobody there, likewise the second
   * @param like number of the earlier row that says the same; 0 if none
   */
  public record Entry(
      long row,
      @Nullable End first,
      @Nullable End second,
      @Nullable String since,
      @Nullable String level,
      @Nullable String note,
      @Nullable Outcome outcome,
      long like) {

    /** What it says of the day of the list, not of the first day. */
    public Entry onItsDay() {
      return new Entry(row, first, second, null, level, note, outcome, like);
    }
  }

  /** All rows that name somebody, in their order. */
  public List<Entry> all(UUID list, int sheet) {
    return entries(
        ENTRIES
            + " and (r.first_name is not null or r.second_name is not null) order by r.row_number",
        list,
        sheet);
  }

  /** Rows of one outcome, after a row. */
  public List<Entry> page(UUID list, int sheet, Outcome outcome, long after, int limit) {
    return database
        .sql(
            ENTRIES
                + " and r.outcome = :outcome and r.row_number > :after order by r.row_number limit :limit")
        .param("list", list)
        .param("sheet", sheet)
        .param("outcome", outcome.name())
        .param("after", after)
        .param("limit", limit)
        .query((row, number) -> entry(row))
        .list();
  }

  /** The names of a row by their numbers. */
  public record Numbers(@Nullable Integer first, @Nullable Integer second) {}

  /** Which names each row has. */
  public Map<Long, Numbers> numbers(UUID list, int sheet) {
    Map<Long, Numbers> numbers = new HashMap<>();
    database
        .sql(
            "select row_number, first_name, second_name from brought_row where list = :list and sheet = :sheet")
        .param("list", list)
        .param("sheet", sheet)
        .query(row -> {
          numbers.put(
              row.getLong(1),
              new Numbers(row.getObject(2, Integer.class), row.getObject(3, Integer.class)));
        });
    return numbers;
  }

  private List<Entry> entries(String sql, UUID list, int sheet) {
    return database
        .sql(sql)
        .param("list", list)
        .param("sheet", sheet)
        .query((row, number) -> entry(row))
        .list();
  }

  private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
    String outcome = row.getString("outcome");
    return new Entry(
        row.getLong("row_number"),
        end(row, "first"),
        end(row, "second"),
        row.getString("since"),
        row.getString("level"),
        row.getString("note"),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getLong("like_row"));
  }

  private static @Nullable End end(java.sql.ResultSet row, String which)
      throws java.sql.SQLException {
    String name = row.getString(which + "_written");
    return name == null
        ? null
        : new End(
            name,
            row.getString(which + "_country"),
            Pile.valueOf(row.getString(which + "_pile")),
            row.getString(which + "_actor"));
  }
}
