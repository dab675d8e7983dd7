package city.hansa.actors;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hull columns of table actor, read as a period. */
final class Hull {

  /** The columns that {@link #of(ResultSet)} reads, of a table aliased as {@code a}. */
  static final String COLUMNS =
      "a.from_earliest, a.from_latest, a.until_earliest, a.until_latest, a.ended";

  private Hull() {}

  static Period of(ResultSet row) throws SQLException {
    When from = between(day(row, "from_earliest"), day(row, "from_latest"));
    When until = between(day(row, "until_earliest"), day(row, "until_latest"));
    if (until != null) {
      return new Period(from, End.on(until));
    }
    return new Period(from, row.getBoolean("ended") ? End.SOMETIME : End.OPEN);
  }

  /** A date that may be any day of the two and between; null when the first is. */
  static @Nullable When between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null || latest == null) {
      return null;
    }
    return Disputed.among(List.of(PartialDate.of(earliest), PartialDate.of(latest)));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
