package city.hansa.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What rows of the tables of a negotiation say. */
final class Rows {

  private Rows() {}

  static Wording wording(ResultSet row) throws SQLException {
    return new Wording(
        row.getString("language"),
        row.getInt("revision"),
        row.getString("number"),
        row.getString("heading"),
        row.getString("body"),
        instant(row, "made_at"));
  }

  static Proposal proposal(ResultSet row, List<Stance> stances) throws SQLException {
    return new Proposal(
        row.getLong("id"),
        row.getObject("clause", Long.class),
        Proposal.Kind.valueOf(row.getString("kind")),
        row.getString("language"),
        row.getString("heading"),
        row.getString("body"),
        row.getInt("based_on"),
        row.getString("office"),
        instant(row, "made_at"),
        Proposal.Outcome.valueOf(row.getString("outcome")),
        stances);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
