package city.hansa.engine.register.fold;

import city.hansa.engine.register.When;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the fold needs of an act.
 *
 * @param number order in the log, above 0
 * @param type {@code family.verb}
 * @param reported whether somebody merely says so
 * @param effective the date that the rule of the matter names
 * @param receivedOn orders acts of one effective day; null if that is the effective date itself, or
 *     if nobody says. Both dates of an act are taken as independent of each other.
 * @param recordedAt when the register took it in
 * @param corrects number of the act in whose place this one stands, or 0
 * @param cancels number of the act that this one voids, or 0; such an act takes no step itself
 * @param follows number of the act whose state the clock ends by this one, or 0; see {@link #then}
 */
public record DatedAct(
    long number,
    String type,
    boolean reported,
    When effective,
    @Nullable When receivedOn,
    Instant recordedAt,
    long corrects,
    long cancels,
    long follows) {

  /**
   * @throws IllegalArgumentException if the number is not above 0, a reference is below 0, or it
   *     both corrects and cancels
   */
  public DatedAct {
    if (number <= 0 || corrects < 0 || cancels < 0 || follows < 0) {
      throw new IllegalArgumentException(
          "Act %d (corrects %d, cancels %d, follows %d): numbers are above 0, or 0 for none"
              .formatted(number, corrects, cancels, follows));
    }
    if (corrects > 0 && cancels > 0) {
      throw new IllegalArgumentException(
          "Act %d: it corrects %d or cancels %d, not both".formatted(number, corrects, cancels));
    }
  }

  /** An act of the parties that takes effect on the day it was received. */
  public static DatedAct of(long number, String type, When effective, Instant recordedAt) {
    return new DatedAct(number, type, false, effective, null, recordedAt, 0, 0, 0);
  }

  /**
   * Voids an act.
   *
   * @param effective kept for the record; the voided act counts nowhere from {@code recordedAt} on
   */
  public static DatedAct cancel(
      long number, String type, When effective, Instant recordedAt, long cancelled) {
    return new DatedAct(number, type, false, effective, null, recordedAt, 0, cancelled, 0);
  }

  public DatedAct asReported() {
    return new DatedAct(
        number, type, true, effective, receivedOn, recordedAt, corrects, cancels, follows);
  }

  public DatedAct received(When day) {
    return new DatedAct(
        number, type, reported, effective, day, recordedAt, corrects, cancels, follows);
  }

  public DatedAct correcting(long corrected) {
    return new DatedAct(
        number, type, reported, effective, receivedOn, recordedAt, corrected, cancels, follows);
  }

  /**
   * What the clock makes of this act on a later date: notice given leads to having left. It counts
   * only while the state that this act made still stands (so not after a retraction), is known
   * whenever the act is, and carries the act's number.
   *
   * @param type how the lifecycle names the step
   * @param effective the day computed by the caller's rule
   */
  public DatedAct then(String type, When effective) {
    return new DatedAct(number, type, reported, effective, null, recordedAt, 0, 0, number);
  }

  When receipt() {
    return receivedOn == null ? effective : receivedOn;
  }
}
