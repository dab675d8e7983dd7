package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The larger places around a place. Names of suburbs are given for their city and the other way
 * round, and municipalities are merged into the next, so a larger neighbour may be meant. Only the
 * eight largest of each cell of a quarter degree are looked at.
 */
final class Neighbours {

  /**
   * @param ratio common logarithm of how many times larger it is
   */
  record Neighbour(int actor, double km, double ratio) {}

  private static final double CELL_DEGREES = 0.25;
  private static final int CELLS_ROUND = 1440;
  private static final int LARGEST = 8;
  private static final double KM = 15;
  private static final double KM_OF_REGION = 50;
  private static final int CELLS_OF_REGION = 3;
  private static final double LEAST_RATIO_OF_REGION = 0.5;
  private static final int MOST = 4;
  private static final int FEWEST_PEOPLE = 100;

  private final float[] latitudes;
  private final float[] longitudes;
  private final int[] populations;
  private final Map<Integer, int[]> cells = new HashMap<>();

  Neighbours(float[] latitudes, float[] longitudes, int[] populations) {
    this.latitudes = latitudes;
    this.longitudes = longitudes;
    this.populations = populations;
    for (int i = 0; i < latitudes.length; i++) {
      if (populations[i] > 0 && !Float.isNaN(latitudes[i])) {
        put(cells.computeIfAbsent(cell(i, 0, 0), unseen -> filled()), i);
      }
    }
  }

  /** Of each place the ratio of its largest neighbour in hundredths, 0 if none is larger. */
  short[] shadows() {
    short[] shadows = new short[latitudes.length];
    for (int i = 0; i < shadows.length; i++) {
      double most = 0;
      for (Neighbour each : around(i, 1, KM)) {
        most = Math.max(most, each.ratio());
      }
      shadows[i] = (short) Math.round(100 * most);
    }
    return shadows;
  }

  /**
   * The largest within 15 km, then the nearest of the others that are larger, four at most; and the
   * largest within 50 km, whose city region it may count to.
   */
  List<Neighbour> larger(int place) {
    List<Neighbour> found = near(place);
    around(place, CELLS_OF_REGION, KM_OF_REGION).stream()
        .filter(each -> each.ratio() >= LEAST_RATIO_OF_REGION)
        .max(Comparator.comparingDouble(Neighbour::ratio).thenComparing(Neighbour::actor))
        .filter(largest -> found.stream().noneMatch(each -> each.actor() == largest.actor()))
        .ifPresent(found::add);
    return found;
  }

  private List<Neighbour> near(int place) {
    List<Neighbour> around = around(place, 1, KM);
    if (around.isEmpty()) {
      return around;
    }
    around.sort(Comparator.comparingDouble(Neighbour::km).thenComparing(Neighbour::actor));
    Neighbour largest = around.stream().max(Comparator.comparingDouble(Neighbour::ratio)).get();
    List<Neighbour> found = new ArrayList<>(List.of(largest));
    around.stream().filter(each -> each != largest).limit(MOST - 1).forEach(found::add);
    return found;
  }

  private List<Neighbour> around(int place, int cellsAway, double most) {
    List<Neighbour> found = new ArrayList<>();
    if (Float.isNaN(latitudes[place])) {
      return found;
    }
    int people = Math.max(FEWEST_PEOPLE, populations[place]);
    for (int dy = -cellsAway; dy <= cellsAway; dy++) {
      for (int dx = -cellsAway; dx <= cellsAway; dx++) {
        for (int other : cells.getOrDefault(cell(place, dy, dx), new int[0])) {
          if (other >= 0 && other != place && populations[other] > people) {
            double km = km(place, other);
            if (km <= most) {
              found.add(new Neighbour(other, km, Math.log10(populations[other] / (double) people)));
            }
          }
        }
      }
    }
    return found;
  }

  private double km(int one, int other) {
    return Distance.km(latitudes[one], longitudes[one], latitudes[other], longitudes[other]);
  }

  private void put(int[] largest, int place) {
    int moving = place;
    for (int n = 0; n < LARGEST && moving >= 0; n++) {
      if (largest[n] < 0 || populations[moving] > populations[largest[n]]) {
        int pushed = largest[n];
        largest[n] = moving;
        moving = pushed;
      }
    }
  }

  private static int[] filled() {
    int[] none = new int[LARGEST];
    Arrays.fill(none, -1);
    return none;
  }

  private int cell(int place, int dy, int dx) {
    int y = (int) Math.floor((latitudes[place] + 90) / CELL_DEGREES) + dy;
    int x =
        Math.floorMod((int) Math.floor((longitudes[place] + 180) / CELL_DEGREES) + dx, CELLS_ROUND);
    return y * CELLS_ROUND + x;
  }
}
