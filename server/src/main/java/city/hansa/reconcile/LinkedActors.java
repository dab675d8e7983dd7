package city.hansa.reconcile;

import city.hansa.actors.Kind;
import city.hansa.engine.names.linking.Linker;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Every actor ready to be linked to, by ordinal. Immutable once built.
 *
 * @param ids of actors
 * @param names as shown where no better one is known for the reader's language
 * @param kinds ordinals of {@link Kind}
 */
record LinkedActors(Linker linker, Strings ids, Strings names, byte[] kinds) {

  private static final Kind[] KINDS = Kind.values();

  Kind kind(int actor) {
    return KINDS[kinds[actor]];
  }

  /** All actors for an empty set. */
  IntPredicate of(Set<Kind> wanted) {
    if (wanted.isEmpty()) {
      return actor -> true;
    }
    Set<Kind> kept = EnumSet.copyOf(wanted);
    return actor -> kept.contains(kind(actor));
  }
}
