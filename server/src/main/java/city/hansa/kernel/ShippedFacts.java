package city.hansa.kernel;

/**
 * Facts that come with the product and are loaded on the first start, and again when a newer
 * version brings others. Modules implement this; the start runs them in order, each in one
 * transaction of its own, so that a crash halfway leaves nothing half-loaded.
 */
public interface ShippedFacts {

  /** Hears how far a load has come. */
  @FunctionalInterface
  interface Progress {
    /**
     * @param done rows so far
     * @param total rows in all, as far as known
     */
    void at(long done, long total);
  }

  /**
   * A short, stable name: the key under which the load is remembered, and part of a message key.
   */
  String name();

  /** Smaller runs first; what others refer to comes before them. */
  int order();

  /**
   * Changes when the shipped facts change: a checksum of the files and of the loader's own version.
   */
  String version();

  /**
   * Loads or refreshes; idempotent. Runs inside the transaction that also remembers the load.
   * Returns rows.
   */
  long load(Progress progress);
}
