package city.hansa.engine.impact;

/** Whether a claimed number of people can be that of a number of cities. */
public final class Plausibility {

  /** More people than the largest city of the world holds, whatever its boundary. */
  public static final double MOST_PERSONS_PER_CITY = 40e6;

  /**
   * @param personsPerCity claimed persons divided by cities
   * @param alarm whether it exceeds {@link #MOST_PERSONS_PER_CITY}
   */
  public record Finding(double personsPerCity, boolean alarm) {}

  private Plausibility() {}

  /**
   * @param persons claimed, 0 or more
   * @param cities 1 or more
   * @throws IllegalArgumentException outside these ranges
   */
  public static Finding of(long persons, int cities) {
    if (persons < 0 || cities < 1) {
      throw new IllegalArgumentException(
          "%d persons in %d cities: give 0 or more persons and 1 or more cities"
              .formatted(persons, cities));
    }
    double perCity = (double) persons / cities;
    return new Finding(perCity, perCity > MOST_PERSONS_PER_CITY);
  }
}
