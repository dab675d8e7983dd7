package city.hansa.acts.deposit;

import city.hansa.engine.ledger.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TestLog implements Log {
  private final JdbcClient database;

  TestLog(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void lock() {
    database.sql("select pg_advisory_xact_lock(77)").query(row -> {});
  }

  @Override
  public void append(List<String> entries) {}

  @Override
  public Map<Long, Receipt> receipts(Collection<Long> numbers) {
    Map<Long, Receipt> all = new HashMap<>();
    database
        .sql("select number, entry from act where number = any(:n)")
        .param("n", numbers.toArray(Long[]::new))
        .query(row -> {
          all.put(
              row.getLong(1),
              Receipt.of(
                  row.getLong(1),
                  row.getString(2).getBytes(StandardCharsets.UTF_8),
                  List.of(),
                  ""));
        });
    return all;
  }
}
