package city.hansa.actors;

import org.jspecify.annotations.Nullable;

/** Actors by the residents of the place, as the register's lists show them. */
public enum SizeClass {
  UNDER_50_000(0),
  FROM_50_000(50_000),
  FROM_250_000(250_000),
  FROM_1_000_000(1_000_000),
  FROM_5_000_000(5_000_000),
  /** No figure, or no place with residents. */
  UNKNOWN(Long.MAX_VALUE);

  private final long from;

  SizeClass(long from) {
    this.from = from;
  }

  public static SizeClass of(@Nullable Long people) {
    if (people == null) {
      return UNKNOWN;
    }
    SizeClass found = UNDER_50_000;
    for (SizeClass each : values()) {
      found = each.from <= people && each != UNKNOWN ? each : found;
    }
    return found;
  }
}
