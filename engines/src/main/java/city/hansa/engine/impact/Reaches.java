package city.hansa.engine.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Places of one division, asked for the most populous one whose reach covers a point. Places of
 * like reach share a grid of cubes as wide as that reach, so that a question looks into 27 cubes
 * each.
 */
final class Reaches {

  /** Below this many a list is read through faster than cubes are looked up. */
  private static final int FEW = 24;

  private final Map<Integer, Layer> layers = new TreeMap<>();

  /** Places are added with the most populous first. */
  void add(Sited place) {
    int size = Math.max(1, Integer.highestOneBit((int) Math.ceil(place.reachKm())) * 2);
    layers.computeIfAbsent(size, Layer::new).add(place);
  }

  @Nullable Sited largestReaching(Sited point) {
    Sited best = null;
    for (Layer layer : layers.values()) {
      best = larger(best, layer.largestReaching(point));
    }
    return best;
  }

  static @Nullable Sited larger(@Nullable Sited a, @Nullable Sited b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.rank() < b.rank() ? a : b;
  }

  private record Cube(int x, int y, int z) {}

  private static final class Layer {
    private final int sizeKm;
    private final List<Sited> all = new ArrayList<>();
    private final Map<Cube, List<Sited>> cubes = new HashMap<>();

    Layer(int sizeKm) {
      this.sizeKm = sizeKm;
    }

    void add(Sited place) {
      all.add(place);
      if (all.size() == FEW) {
        all.forEach(this::intoCube);
      } else if (all.size() > FEW) {
        intoCube(place);
      }
    }

    private void intoCube(Sited place) {
      cubes.computeIfAbsent(cube(place, 0, 0, 0), cube -> new ArrayList<>()).add(place);
    }

    private Cube cube(Sited at, int dx, int dy, int dz) {
      return new Cube(index(at.x()) + dx, index(at.y()) + dy, index(at.z()) + dz);
    }

    private int index(double km) {
      return (int) Math.floor(km / sizeKm);
    }

    @Nullable Sited largestReaching(Sited point) {
      if (all.size() < FEW) {
        return first(all, point);
      }
      Sited best = null;
      for (int i = 0; i < 27; i++) {
        Cube cube = cube(point, i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1);
        best = larger(best, first(cubes.getOrDefault(cube, List.of()), point));
      }
      return best;
    }

    private static @Nullable Sited first(List<Sited> byRank, Sited point) {
      for (Sited place : byRank) {
        if (place.reaches(point)) {
          return place;
        }
      }
      return null;
    }
  }
}
