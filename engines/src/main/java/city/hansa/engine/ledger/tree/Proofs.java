package city.hansa.engine.ledger.tree;

import java.util.List;
import java.util.Optional;

/**
 * Checking proofs without the tree, as RFC 9162 says in sections 2.1.3.2 and 2.1.4.2
 * (https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2); O(log n) hashes.
 */
public final class Proofs {

  private Proofs() {}

  /** How many hashes lead from a leaf to the root; 0 for the only leaf of a tree. */
  public static int inclusionLength(long index, long size) {
    int length = 0;
    for (long place = index, last = size - 1; last > 0; place /= 2, last /= 2) {
      if (place % 2 == 1 || place < last) {
        length++;
      }
    }
    return length;
  }

  /**
   * The root to which a proof leads from a leaf; empty if the leaf is not in a tree of this size or
   * the proof has not the length that the place asks for.
   */
  public static Optional<Hash> inclusionRoot(long index, long size, Hash leaf, List<Hash> proof) {
    if (index < 0 || index >= size || proof.size() != inclusionLength(index, size)) {
      return Optional.empty();
    }
    long place = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : proof) {
      while (place % 2 == 0 && place == last) {
        place /= 2;
        last /= 2;
      }
      hash = place % 2 == 1 ? Hashing.node(sibling, hash) : Hashing.node(hash, sibling);
      place /= 2;
      last /= 2;
    }
    return Optional.of(hash);
  }

  /** Whether a proof shows that a tree of {@code earlier} leaves became one of {@code later}. */
  public static boolean consistent(
      long earlier, long later, Hash earlierRoot, Hash laterRoot, List<Hash> proof) {
    if (earlier < 1 || earlier > later) {
      return false;
    }
    if (earlier == later) {
      return proof.isEmpty() && earlierRoot.equals(laterRoot);
    }
    boolean whole = Long.bitCount(earlier) == 1;
    if (proof.isEmpty() && !whole) {
      return false;
    }
    Hash first = whole ? earlierRoot : proof.getFirst();
    return climb(earlier, later, first, whole ? proof : proof.subList(1, proof.size()))
        .filter(roots -> roots.earlier.equals(earlierRoot) && roots.later.equals(laterRoot))
        .isPresent();
  }

  private record Roots(Hash earlier, Hash later) {}

  private static Optional<Roots> climb(long earlier, long later, Hash first, List<Hash> proof) {
    long place = earlier - 1;
    long last = later - 1;
    while (place % 2 == 1) {
      place /= 2;
      last /= 2;
    }
    Hash old = first;
    Hash young = first;
    for (Hash sibling : proof) {
      if (last == 0) {
        return Optional.empty();
      }
      if (place % 2 == 1 || place == last) {
        old = Hashing.node(sibling, old);
        young = Hashing.node(sibling, young);
        while (place % 2 == 0 && place != 0) {
          place /= 2;
          last /= 2;
        }
      } else {
        young = Hashing.node(young, sibling);
      }
      place /= 2;
      last /= 2;
    }
    return last == 0 ? Optional.of(new Roots(old, young)) : Optional.empty();
  }
}
