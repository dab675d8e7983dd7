package city.hansa.authority;

import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Periods as rows hold them: what was recorded, and what cut it short. */
final class Validity {

  private Validity() {}

  /** The earlier end counts; one that lies before the beginning leaves the first day alone. */
  static Period of(
      @Nullable PartialDate from, @Nullable PartialDate until, @Nullable PartialDate cut) {
    PartialDate end =
        until == null || cut != null && cut.latest().isBefore(until.latest()) ? cut : until;
    if (end == null) {
      return new Period(from, End.OPEN);
    }
    if (from != null && !end.latest().isAfter(from.earliest())) {
      end = PartialDate.of(from.earliest().plusDays(1));
    }
    return new Period(from, End.on(end));
  }

  static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : PartialDate.parse(text);
  }

  static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
