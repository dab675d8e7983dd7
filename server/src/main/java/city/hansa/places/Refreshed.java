package city.hansa.places;

/**
 * What came of a refresh of the places, in places.
 *
 * @param added not known before
 * @param changed known, and stated otherwise now; places that had been retired and are back count
 *     here
 * @param unchanged known, and stated as before
 * @param retired known, and no longer held by the rows given; they keep their ids
 * @param kept known, not held by the rows given, and standing still because those are a part only
 */
public record Refreshed(long added, long changed, long unchanged, long retired, long kept) {

  /** Places that the rows held. */
  public long held() {
    return added + changed + unchanged;
  }
}
