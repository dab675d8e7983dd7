package city.hansa.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The eight leaves, roots and proofs published with the reference implementation of certificate
 * transparency and with transparency-dev/merkle (proof/verify_test.go).
 */
class PublishedTreeTest {

  private static final List<byte[]> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(HexFormat.of()::parseHex)
          .toList();

  private static final List<Hash> ROOTS =
      Stream.of(
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
              "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
              "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
              "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
              "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
              "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
              "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
              "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
          .map(Hash::fromHex)
          .toList();

  private static final String A =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String B =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String C =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
  private static final String D =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String E =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String F =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String G =
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  private static final String H =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String I =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String J =
      "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";

  private static Tree tree(int size) {
    Edge edge = Edge.empty();
    for (byte[] leaf : LEAVES.subList(0, size)) {
      edge.append(Hashing.leaf(leaf).bytes(), (tile, hashes) -> {});
    }
    return edge.tree(tile -> {
      throw new MissingTile(tile);
    });
  }

  @Test
  void rootsOfTheFirstSizes() {
    assertThat(IntStream.rangeClosed(0, 8).mapToObj(size -> tree(size).root())).isEqualTo(ROOTS);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, ''",
    "1, 8, " + A + " " + B + " " + C,
    "6, 8, " + D + " " + E + " " + F,
    "3, 3, " + G,
    "2, 5, " + H + " " + B + " " + D
  })
  void proofsOfInclusion(int number, int size, String published) {
    List<Hash> proof = hashes(published);
    assertThat(tree(size).inclusion(number - 1)).isEqualTo(proof);
    assertThat(Proofs.inclusionLength(number - 1, size)).isEqualTo(proof.size());
    Hash leaf = Hashing.leaf(LEAVES.get(number - 1));
    assertThat(Proofs.inclusionRoot(number - 1, size, leaf, proof)).contains(ROOTS.get(size));
    for (int other = 1; other <= 8; other++) {
      if (other != number) {
        assertThat(Proofs.inclusionRoot(other - 1, size, leaf, proof))
            .isNotEqualTo(Optional.of(ROOTS.get(size)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, ''",
    "1, 8, " + A + " " + B + " " + C,
    "6, 8, " + I + " " + E + " " + F,
    "2, 5, " + B + " " + D,
    "6, 7, " + I + " " + J + " " + F
  })
  void proofsOfConsistency(int earlier, int later, String published) {
    List<Hash> proof = hashes(published);
    assertThat(tree(later).consistency(earlier)).isEqualTo(proof);
    assertThat(Proofs.consistent(earlier, later, ROOTS.get(earlier), ROOTS.get(later), proof))
        .isTrue();
  }

  private static List<Hash> hashes(String published) {
    return published.isEmpty()
        ? List.of()
        : Stream.of(published.split(" ")).map(Hash::fromHex).toList();
  }
}
