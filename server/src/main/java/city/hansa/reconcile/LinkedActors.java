package city.hansa.reconcile;

import city.hansa.actors.Kind;
import city.hansa.engine.names.Texts;
import city.hansa.engine.names.linking.Linker;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Every actor ready to be linked to, by ordinal. Immutable once built.
 *
 * @param ids of actors
 * @param names as shown where no better one is known for the reader's language
 * @param kinds ordinals of {@link Kind}
 * @param merged those that were merged into others since; they are no answer
 */
record LinkedActors(Linker linker, Texts ids, Texts names, byte[] kinds, BitSet merged) {

  private static final Kind[] KINDS = Kind.values();

  Kind kind(int actor) {
    return KINDS[kinds[actor]];
  }

  /** The same once two actors have become one; O(n). */
  LinkedActors merged(String duplicate, String kept) {
    int gone = ordinal(duplicate);
    int stays = ordinal(kept);
    if (gone < 0 || stays < 0) {
      return this;
    }
    BitSet all = (BitSet) merged.clone();
    all.set(gone);
    return new LinkedActors(linker.merged(gone, stays), ids, names, kinds, all);
  }

  /** Negative if there is none. */
  private int ordinal(String id) {
    byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, ids.size()).filter(at -> ids.is(at, wanted)).findFirst().orElse(-1);
  }

  /** Bytes of all arrays. */
  long memoryBytes() {
    return linker.memoryBytes() + ids.memoryBytes() + names.memoryBytes() + kinds.length;
  }

  /** All actors for an empty set. */
  IntPredicate of(Set<Kind> wanted) {
    if (wanted.isEmpty()) {
      return actor -> !merged.get(actor);
    }
    Set<Kind> kept = EnumSet.copyOf(wanted);
    return actor -> kept.contains(kind(actor)) && !merged.get(actor);
  }
}
