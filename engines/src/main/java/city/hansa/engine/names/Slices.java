package city.hansa.engine.names;

/** Binary search in the ascending starts of neighbouring slices. */
final class Slices {

  private Slices() {}

  /** The last of the first {@code size} starts that is at most {@code value}, or -1. */
  static int lastAtMost(int[] starts, int size, int value) {
    int lo = 0;
    int hi = size;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (starts[middle] <= value) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo - 1;
  }
}
