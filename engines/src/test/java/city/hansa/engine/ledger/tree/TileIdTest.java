package city.hansa.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and layouts by the examples of https://c2sp.org/tlog-tiles. */
class TileIdTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1234067, 256, 1/x001/x234/067",
    "0, 0, 256, 0/000",
    "0, 273, 112, 0/273.p/112",
    "2, 1000, 1, 2/x001/000.p/1"
  })
  void paths(int level, long index, int width, String path) {
    assertThat(new TileId(level, index, width).path()).isEqualTo(path);
    assertThat(TileId.parse(level, path.substring(2))).isEqualTo(new TileId(level, index, width));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "0067",
        "x000/067",
        "001/067",
        "x001/67",
        "067.p/0",
        "067.p/256",
        "067.p/01",
        "067.p/",
        "067.p",
        "../067",
        "x001/x234/067/",
        "-01",
        "999.p/1000"
      })
  void otherPathsAreRefused(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> TileId.parse(0, path));
  }

  @Test
  void aTreeOfSeventyThousandHasTheTilesOfTheExample() {
    var widths =
        Edge.layout(70_000)
            .collect(
                Collectors.groupingBy(
                    TileId::level, Collectors.groupingBy(TileId::width, Collectors.counting())));
    assertThat(widths.get(0)).containsOnly(Map.entry(256, 273L), Map.entry(112, 1L));
    assertThat(widths.get(1)).containsOnly(Map.entry(256, 1L), Map.entry(17, 1L));
    assertThat(widths.get(2)).containsOnly(Map.entry(1, 1L));
    assertThat(Edge.layout(256)).hasSize(2);
  }

  @Test
  void bundlesPrefixEveryEntryWithItsLength() {
    byte[] bundle = Bundle.of(List.of(new byte[0], "ab".getBytes(StandardCharsets.UTF_8)));
    assertThat(bundle).containsExactly(0, 0, 0, 2, 'a', 'b');
    assertThat(Bundle.entries(bundle)).hasSize(2).last().isEqualTo(new byte[] {'a', 'b'});
    assertThat(Hash.in(Bundle.leafHashes(bundle, new Hashing()), 1))
        .isEqualTo(Hashing.leaf(new byte[] {'a', 'b'}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bundle.entries(new byte[] {0, 3, 'a', 'b'}));
    assertThatIllegalArgumentException().isThrownBy(() -> Bundle.of(List.of(new byte[65_536])));
    byte[] longest = Bundle.of(List.of(new byte[65_535]));
    assertThat(Bundle.entries(longest).getFirst()).hasSize(65_535);
  }
}
