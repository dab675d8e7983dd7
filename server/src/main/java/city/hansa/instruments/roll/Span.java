package city.hansa.instruments.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one until another, half-open.
 *
 * @param until null for ever
 */
record Span(LocalDate from, @Nullable LocalDate until) {

  boolean isEmpty() {
    return until != null && !from.isBefore(until);
  }

  /** No longer than until a day; null leaves it as it is. */
  Span until(@Nullable LocalDate end) {
    return end == null || until != null && until.isBefore(end) ? this : new Span(from, end);
  }

  Span from(LocalDate start) {
    return start.isAfter(from) ? new Span(start, until) : this;
  }

  Span and(Span other) {
    return from(other.from).until(other.until);
  }
}
