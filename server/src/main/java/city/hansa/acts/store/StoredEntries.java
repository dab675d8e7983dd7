package city.hansa.acts.store;

import city.hansa.engine.ledger.json.BadJson;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.ledger.LogEntries;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the log, made anew from the columns of the acts; one round trip a call. */
@Repository
public class StoredEntries implements LogEntries {
  private static final byte[] MISSING = {};

  /** As the view has it; told of both tables, the range is read by index from both. */
  private static final String BETWEEN =
      """
      select a.*, p.recorded_by, p.recorded_salt, p.by_name, p.by_salt
        from act a left join act_person p on p.act = a.number and p.act between :from and :to
       where a.number between :from and :to
      """;

  private final JdbcClient database;

  StoredEntries(JdbcClient database) {
    this.database = database;
  }

  /** An entry as kept, with what may be shown of what it only commits to. */
  public record Entry(byte[] bytes, List<Opening> openings) {}

  @Override
  public void read(long fromNumber, int count, Consumer<byte[]> sink) {
    Map<Long, byte[]> found = new HashMap<>();
    database
        .sql(BETWEEN)
        .param("from", fromNumber)
        .param("to", fromNumber + count - 1)
        .query(row -> {
          found.put(row.getLong("number"), rebuilt(row));
        });
    for (long number = fromNumber; number < fromNumber + count; number++) {
      sink.accept(found.getOrDefault(number, MISSING));
    }
  }

  /** A row that cannot be read as an act was not written by us. */
  private static byte[] rebuilt(ResultSet row) throws SQLException {
    try {
      return Stored.of(row, 0).rebuilt();
    } catch (IllegalArgumentException | BadJson unreadable) {
      return ("unreadable: " + unreadable.getMessage()).getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * @param persons whether names and accounts are shown too
   */
  public Optional<Entry> find(long number, boolean persons) {
    return database
        .sql("select r.* from act_read r where r.number = :number")
        .param("number", number)
        .query(Stored::of)
        .optional()
        .map(stored ->
            new Entry(stored.entry().getBytes(StandardCharsets.UTF_8), stored.openings(persons)));
  }
}
