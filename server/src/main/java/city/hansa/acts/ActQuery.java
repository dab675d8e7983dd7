package city.hansa.acts;

import city.hansa.engine.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of acts shall hold; null for any.
 *
 * @param actor who acted, or in whose behalf, or who is an end of the subject
 * @param type {@code family.verb}; implies the family
 * @param madeFrom only acts that were surely made on or after the first day of this
 * @param madeUntil only acts that were surely made on or before the last day of this
 * @param recordedFrom a day in UTC, inclusive; likewise {@code recordedUntil}
 * @param after number of the last act of the page before; null for the first page
 * @param oldestFirst order of the log; else the newest first
 * @param limit 1 to 1000
 */
public record ActQuery(
    @Nullable String actor,
    @Nullable String family,
    @Nullable String subject,
    @Nullable String type,
    @Nullable Standing standing,
    @Nullable String batch,
    @Nullable PartialDate madeFrom,
    @Nullable PartialDate madeUntil,
    @Nullable PartialDate recordedFrom,
    @Nullable PartialDate recordedUntil,
    @Nullable Long after,
    boolean oldestFirst,
    int limit) {

  public static final int MOST = 1000;

  /** Everything, the newest first. */
  public static ActQuery all(int limit) {
    return new ActQuery(
        null, null, null, null, null, null, null, null, null, null, null, false, limit);
  }

  public ActQuery after(@Nullable Long number) {
    return new ActQuery(
        actor,
        family,
        subject,
        type,
        standing,
        batch,
        madeFrom,
        madeUntil,
        recordedFrom,
        recordedUntil,
        number,
        oldestFirst,
        limit);
  }
}
