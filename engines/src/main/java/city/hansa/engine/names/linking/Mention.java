package city.hansa.engine.names.linking;

/**
 * A name as somebody wrote it, with what stands beside it.
 *
 * @param name as written, of any length
 * @param country ISO 3166-1 code or a state's name in any language; empty if not given
 * @param region as written; empty if not given
 * @param latitude degrees north, NaN if not given
 * @param longitude degrees east, NaN if not given
 * @param list the same text for all names of one list; names with an empty one stand alone
 */
public record Mention(
    String name, String country, String region, double latitude, double longitude, String list) {

  /** With no more than a country. */
  public static Mention of(String name, String country) {
    return new Mention(name, country, "", Double.NaN, Double.NaN, "");
  }

  boolean isLocated() {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}
