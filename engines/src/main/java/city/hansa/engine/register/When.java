package city.hansa.engine.register;

import java.time.LocalDate;

/**
 * The day on which something happened, known only to lie between two days.
 *
 * <p>A comparison answers YES if it holds for every pair of days that the two values allow, NO if
 * it holds for none, UNKNOWN otherwise. Two values are taken as independent of each other, also
 * when they are the same object: two things of the year 2009 need not have happened on one day.
 * Every method takes constant time.
 */
public sealed interface When permits PartialDate, Disputed {

  /** The first day that is possible. */
  LocalDate earliest();

  /** The last day that is possible, itself included; never before {@link #earliest()}. */
  LocalDate latest();

  /**
   * Reads what {@code toString} of a {@link PartialDate} or a {@link Disputed} wrote.
   *
   * @throws IllegalArgumentException saying what is wrong and how to mend it
   */
  static When parse(String text) {
    return text.startsWith("[") ? Disputed.parse(text) : PartialDate.parse(text);
  }

  default Truth before(When other) {
    return Truth.of(latest().isBefore(other.earliest()), earliest().isBefore(other.latest()));
  }

  default Truth after(When other) {
    return other.before(this);
  }

  default Truth sameDay(When other) {
    boolean meet = !latest().isBefore(other.earliest()) && !other.latest().isBefore(earliest());
    boolean exact = earliest().equals(latest()) && other.earliest().equals(other.latest());
    return Truth.of(meet && exact, meet);
  }

  /** Whether the day fell into the year, month or day {@code span}, taken as a whole. */
  default Truth within(PartialDate span) {
    boolean meet = !latest().isBefore(span.earliest()) && !span.latest().isBefore(earliest());
    boolean inside = !earliest().isBefore(span.earliest()) && !latest().isAfter(span.latest());
    return Truth.of(inside, meet);
  }
}
