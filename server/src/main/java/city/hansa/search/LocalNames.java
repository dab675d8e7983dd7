package city.hansa.search;

import city.hansa.engine.names.Texts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What actors are called in one language, by ordinal; eight bytes a name beside its own. */
final class LocalNames {
  private final Texts names = new Texts();
  private int[] actors = new int[1 << 10];

  /** Actors come in ascending order; the first name of each is kept. */
  void add(int actor, String name) {
    int size = names.size();
    if (size > 0 && actors[size - 1] == actor) {
      return;
    }
    if (size == actors.length) {
      actors = Arrays.copyOf(actors, size + (size >> 1));
    }
    actors[size] = actor;
    names.add(name);
  }

  @Nullable String of(int actor) {
    int at = Arrays.binarySearch(actors, 0, names.size(), actor);
    return at < 0 ? null : names.get(at);
  }

  LocalNames trimmed() {
    actors = Arrays.copyOf(actors, Math.max(1, names.size()));
    names.trimmed();
    return this;
  }

  long memoryBytes() {
    return names.memoryBytes() + 4L * actors.length;
  }
}
