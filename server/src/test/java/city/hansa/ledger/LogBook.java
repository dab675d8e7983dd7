package city.hansa.ledger;

import city.hansa.database.TestSchema;
import city.hansa.engine.ledger.note.Checkpoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log with its database and its folder of keys, and entries kept in a table beside it. */
final class LogBook implements LogEntries {
  final JdbcClient sql;
  final KeyFiles files;
  final LedgerKeys keys;
  final Ledger ledger;
  final LedgerStore store;
  private final DataSource source;
  private final Path data;
  private final TransactionTemplate transactions;

  LogBook(DataSource source, Path data) {
    this(source, data, "");
  }

  LogBook(DataSource source, Path data, String address) {
    this.source = source;
    this.data = data;
    sql = JdbcClient.create(source);
    store = new LedgerStore(sql, new JdbcTemplate(source));
    files = new KeyFiles(data);
    keys = new LedgerKeys(store, files);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    ledger = new Ledger(store, new LedgerStart(store, keys, files, transactions, address), keys);
  }

  /** A new log in a database of its own. */
  static LogBook fresh(Path data) {
    return new LogBook(TestSchema.made(), data);
  }

  /** The same log as another process sees it. */
  LogBook again() {
    return new LogBook(source, data);
  }

  <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  Checkpoint deposit(int from, int to) {
    return within(() -> {
      LedgerWriting writing = ledger.begin();
      for (int i = from; i <= to; i++) {
        writing.add(entry(i));
      }
      return writing.finish();
    });
  }

  static byte[] entry(long number) {
    return ("{\"act\":" + number + "}").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void read(long fromNumber, int count, Consumer<byte[]> sink) {
    for (long number = fromNumber; number < fromNumber + count; number++) {
      sink.accept(entry(number));
    }
  }
}
