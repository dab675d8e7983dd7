package city.hansa.site;

import org.jspecify.annotations.Nullable;

/**
 * A number on a page, never without its kind, unit, day and origin.
 *
 * @param value formatted for the reader
 * @param say what stands before the number: "over", "about"; empty for an exact figure
 * @param kind what was counted, in the reader's words
 * @param unit persons, places; empty when the kind already says it
 * @param asOf the day or period the figure holds for, in words; says so when it is not stated
 * @param origin who says so, or the word for "computed"
 * @param originAddress where the source or the computation is explained; null if nowhere
 */
public record Figure(
    String value,
    String say,
    String kind,
    String unit,
    String asOf,
    String origin,
    @Nullable String originAddress) {

  public Figure(
      String value,
      String kind,
      String unit,
      String asOf,
      String origin,
      @Nullable String originAddress) {
    this(value, "", kind, unit, asOf, origin, originAddress);
  }
}
