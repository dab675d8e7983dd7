package city.hansa.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A notice before its acts are read.
 *
 * @param first number of its first act
 * @param last number of its last act
 * @param lead number of the act by which it is shown
 * @param acts how many of its acts the viewer may read
 */
record NoticeRow(
    NoticeNumber number,
    long first,
    long last,
    @Nullable String batch,
    Instant madeAt,
    long lead,
    int acts) {

  static NoticeRow of(ResultSet row, int place) throws SQLException {
    return new NoticeRow(
        number(row),
        row.getLong("first_act"),
        row.getLong("last_act"),
        row.getString("batch"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getLong("lead"),
        row.getInt("acts"));
  }

  static NoticeNumber number(ResultSet row) throws SQLException {
    return new NoticeNumber(row.getInt("year"), row.getInt("n"));
  }
}
