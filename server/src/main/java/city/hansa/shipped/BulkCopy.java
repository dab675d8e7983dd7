package city.hansa.shipped;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * Writes rows into a table by PostgreSQL's COPY, inside the transaction of the calling thread and
 * in constant memory. Fields are given in the order of the columns, then {@link #endRow}; after the
 * last row {@link #finish}. Closed without it, nothing is written.
 */
public final class BulkCopy implements AutoCloseable {
  private static final int CHUNK = 1 << 16;
  private final DataSource dataSource;
  private final Connection connection;
  private final CopyIn copy;
  private final String target;
  private final StringBuilder chunk = new StringBuilder(CHUNK + (CHUNK >> 2));
  private boolean inRow;

  private BulkCopy(DataSource dataSource, String target) {
    this.dataSource = dataSource;
    this.target = target;
    this.connection = DataSourceUtils.getConnection(dataSource);
    try {
      String sql = "COPY " + target + " FROM STDIN WITH (FORMAT text, ENCODING 'UTF8')";
      this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    } catch (SQLException e) {
      DataSourceUtils.releaseConnection(connection, dataSource);
      throw translated(e);
    }
  }

  /**
   * @param target a table and its columns as SQL writes them, such as {@code place (id, slug)}
   */
  public static BulkCopy into(DataSource dataSource, String target) {
    return new BulkCopy(dataSource, target);
  }

  /** A field: text, number, date; null stands for SQL's null. */
  public BulkCopy field(@Nullable Object value) {
    separate();
    if (value == null) {
      chunk.append("\\N");
    } else {
      String text = value.toString();
      for (int i = 0; i < text.length(); i++) {
        escaped(text.charAt(i));
      }
    }
    return this;
  }

  /** A field of type {@code text[]}. */
  public BulkCopy array(List<String> values) {
    separate();
    chunk.append('{');
    for (int i = 0; i < values.size(); i++) {
      chunk.append(i == 0 ? "\"" : ",\"");
      element(values.get(i));
      chunk.append('"');
    }
    chunk.append('}');
    return this;
  }

  public void endRow() {
    chunk.append('\n');
    inRow = false;
    if (chunk.length() >= CHUNK) {
      flush();
    }
  }

  /** Ends the copy and tells how many rows it wrote. */
  public long finish() {
    flush();
    try {
      return copy.endCopy();
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  @Override
  public void close() {
    try {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      // The server refuses the cancel when it has failed already; that failure is on its way up.
      return;
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private void separate() {
    if (inRow) {
      chunk.append('\t');
    }
    inRow = true;
  }

  /** Quoted for the array, and what that yields escaped for COPY. */
  private void element(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        chunk.append("\\\\");
      }
      escaped(c);
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '\\' -> chunk.append("\\\\");
      case '\t' -> chunk.append("\\t");
      case '\n' -> chunk.append("\\n");
      case '\r' -> chunk.append("\\r");
      default -> chunk.append(c);
    }
  }

  private void flush() {
    byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw translated(e);
    }
    chunk.setLength(0);
  }

  private RuntimeException translated(SQLException e) {
    RuntimeException known =
        new SQLErrorCodeSQLExceptionTranslator("PostgreSQL").translate("COPY", "COPY " + target, e);
    return known == null ? new IllegalStateException("COPY " + target + " failed", e) : known;
  }
}
