package city.hansa.claims.reckoning;

import city.hansa.claims.Claim;
import java.math.BigDecimal;

/** A figure that can hardly be, with the arithmetic that says so. */
public sealed interface Alarm {

  /** The claim that is doubtful. */
  Claim claim();

  /** More people in a city than any city holds. */
  record PeoplePerCity(Claim claim, BigDecimal people, BigDecimal cities, BigDecimal perCity)
      implements Alarm {}

  /**
   * A part that is greater than its whole.
   *
   * @param share 1 stands for the whole
   */
  record ShareAboveWhole(Claim claim, BigDecimal share) implements Alarm {}

  /** More signed than were asked. */
  record MoreThanInvited(Claim claim, BigDecimal signed, BigDecimal invited) implements Alarm {}
}
