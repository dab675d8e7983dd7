package city.hansa.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Trees of all sizes against the recursive definitions. */
class TreePropertyTest {

  private static final List<Hash> LEAVES = Oracle.leaves(70_000);

  private static Edge grow(int size, Oracle.Shelf shelf, Random batches) {
    Edge edge = Edge.empty();
    int done = 0;
    while (done < size) {
      int batch = Math.min(size - done, 1 + batches.nextInt(700));
      edge.append(Oracle.packed(LEAVES.subList(done, done + batch)), shelf);
      done += batch;
    }
    edge.partial(shelf);
    return edge;
  }

  @Test
  void everyProofOfEverySmallTree() {
    for (int size = 1; size <= 40; size++) {
      List<Hash> leaves = LEAVES.subList(0, size);
      Tree tree = grow(size, new Oracle.Shelf(), new Random(size)).tree(new Oracle.Shelf());
      assertThat(tree.root()).isEqualTo(Oracle.root(leaves));
      for (int i = 0; i < size; i++) {
        List<Hash> proof = tree.inclusion(i);
        assertThat(proof).isEqualTo(Oracle.path(i, leaves));
        assertThat(Proofs.inclusionRoot(i, size, leaves.get(i), proof)).contains(tree.root());
        List<Hash> consistency = tree.consistency(i + 1);
        assertThat(consistency).isEqualTo(Oracle.proof(i + 1, leaves));
        Hash earlier = Oracle.root(leaves.subList(0, i + 1));
        assertThat(Proofs.consistent(i + 1, size, earlier, tree.root(), consistency)).isTrue();
      }
    }
  }

  @Property(tries = 60)
  void aTreeOfTilesIsTheTreeOfTheStandard(
      @ForAll @IntRange(min = 1, max = 3_000) int size, @ForAll long seed) {
    agrees(size, new Random(seed));
  }

  @Test
  void sizesAtTheBordersOfTiles() {
    for (int size : new int[] {255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000}) {
      agrees(size, new Random(size));
    }
  }

  private static void agrees(int size, Random random) {
    Oracle.Shelf shelf = new Oracle.Shelf();
    Edge edge = grow(size, shelf, random);
    List<Hash> leaves = LEAVES.subList(0, size);
    Hash root = Oracle.root(leaves);
    assertThat(edge.root()).isEqualTo(root);
    assertThat(Edge.of(size, shelf).root()).isEqualTo(root);
    assertThat(Edge.layout(size)).containsExactlyInAnyOrderElementsOf(shelf.ids());
    Tree fromTiles = new Tree(size, shelf);
    Tree fromEdge = edge.tree(shelf);
    assertThat(fromTiles.root()).isEqualTo(root);
    for (int i = 0; i < 5; i++) {
      int at = random.nextInt(size);
      List<Hash> path = Oracle.path(at, leaves);
      assertThat(fromTiles.inclusion(at)).isEqualTo(path);
      assertThat(fromEdge.inclusion(at)).isEqualTo(path);
      assertThat(fromEdge.consistency(at + 1)).isEqualTo(Oracle.proof(at + 1, leaves));
    }
  }

  @Property(tries = 200)
  void aProofWithAnythingChangedIsRefused(
      @ForAll @IntRange(min = 2, max = 600) int size, @ForAll long seed) {
    Random random = new Random(seed);
    Tree tree = grow(size, new Oracle.Shelf(), random).tree(allTiles(size));
    int index = random.nextInt(size);
    List<Hash> proof = new ArrayList<>(tree.inclusion(index));
    Hash leaf = LEAVES.get(index);
    int part = random.nextInt(proof.size());
    byte[] bytes = proof.get(part).bytes();
    bytes[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
    Hash kept = proof.set(part, Hash.of(bytes));
    assertThat(leads(index, size, leaf, proof, tree)).isFalse();
    proof.set(part, kept);
    assertThat(leads(index, size, leaf, proof, tree)).isTrue();
    assertThat(leads((index + 1) % size, size, leaf, proof, tree)).isFalse();
    assertThat(leads(index, size, leaf, proof.subList(1, proof.size()), tree)).isFalse();
    proof.addFirst(tree.root());
    assertThat(leads(index, size, leaf, proof, tree)).isFalse();
  }

  private static Oracle.Shelf allTiles(int size) {
    Oracle.Shelf shelf = new Oracle.Shelf();
    grow(size, shelf, new Random(1));
    return shelf;
  }

  private static boolean leads(int index, int size, Hash leaf, List<Hash> proof, Tree tree) {
    return Proofs.inclusionRoot(index, size, leaf, proof).filter(tree.root()::equals).isPresent();
  }

  @Property(tries = 100)
  void aTreeIsNotTheContinuationOfAnother(
      @ForAll @IntRange(min = 2, max = 600) int size, @ForAll long seed) {
    Random random = new Random(seed);
    Tree tree = new Tree(size, allTiles(size));
    int earlier = 1 + random.nextInt(size - 1);
    List<Hash> proof = tree.consistency(earlier);
    List<Hash> other = new ArrayList<>(LEAVES.subList(0, earlier));
    other.set(random.nextInt(earlier), Hash.OF_NOTHING);
    Hash earlierRoot = Oracle.root(LEAVES.subList(0, earlier));
    assertThat(Proofs.consistent(earlier, size, earlierRoot, tree.root(), proof)).isTrue();
    assertThat(Proofs.consistent(earlier, size, Oracle.root(other), tree.root(), proof)).isFalse();
    assertThat(Proofs.consistent(earlier, size, earlierRoot, Hash.OF_NOTHING, proof)).isFalse();
    assertThat(Proofs.consistent(earlier + 1, size, earlierRoot, tree.root(), proof)).isFalse();
  }

  @Test
  void workOnACopyLeavesTheEdgeAlone() {
    Edge edge = grow(300, new Oracle.Shelf(), new Random(1));
    Hash before = edge.root();
    Edge copy = edge.copy();
    copy.append(Oracle.packed(LEAVES.subList(300, 600)), (tile, hashes) -> {});
    assertThat(edge.root()).isEqualTo(before).isEqualTo(Oracle.root(LEAVES.subList(0, 300)));
    assertThat(copy.root()).isEqualTo(Oracle.root(LEAVES.subList(0, 600)));
    edge.append(Oracle.packed(LEAVES.subList(300, 301)), (tile, hashes) -> {});
    assertThat(edge.root()).isEqualTo(Oracle.root(LEAVES.subList(0, 301)));
  }
}
