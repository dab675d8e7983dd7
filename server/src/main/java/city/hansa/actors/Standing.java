package city.hansa.actors;

import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import java.time.LocalDate;

/** Whether a body stood on a day, and if not, on which side of its life the day lies. */
public enum Standing {
  EXISTS,
  NOT_YET,
  ENDED,
  UNKNOWN;

  /**
   * @param existence when it stood, as far as its dates say
   * @param attested a day on which a source still listed it as standing; it then stood on that day
   *     and, unless it is known to have ended, on those after
   */
  public static Standing on(LocalDate day, Period existence, LocalDate attested) {
    return switch (existence.contains(day)) {
      case YES -> EXISTS;
      case NO -> begunBy(day, existence) ? ENDED : NOT_YET;
      case UNKNOWN ->
          existence.until() instanceof End.Open && !day.isBefore(attested) ? EXISTS : UNKNOWN;
    };
  }

  private static boolean begunBy(LocalDate day, Period existence) {
    return existence.from() == null || !existence.from().earliest().isAfter(day);
  }

  /** The same answer without the side. */
  public Truth truth() {
    return switch (this) {
      case EXISTS -> Truth.YES;
      case NOT_YET, ENDED -> Truth.NO;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }
}
