package city.hansa.instruments.campaign;

import org.jspecify.annotations.Nullable;

/** How many people live in a participant, in the classes by which campaigns report. */
public enum SizeClass {
  BELOW_50K,
  FROM_50K,
  FROM_250K,
  FROM_1M,
  UNKNOWN;

  /** Lower bounds belong to the class. */
  public static SizeClass of(@Nullable Long people) {
    if (people == null) {
      return UNKNOWN;
    }
    return people < 50_000
        ? BELOW_50K
        : people < 250_000 ? FROM_50K : people < 1_000_000 ? FROM_250K : FROM_1M;
  }
}
