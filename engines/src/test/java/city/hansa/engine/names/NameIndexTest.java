package city.hansa.engine.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

  private static final Gazetteer WORLD =
      Gazetteer.of(
          """
          1000000 4 Köln | Cologne [en] | Koln | كولونيا [ar] | Colonia [es]
          1500    4 Cologne
          8800000 4 New York City | New York [en] | NYC
          150000  4 York
          10000   4 West New York
          500000  4 The Hague | Den Haag [nl]
          2100000 4 Paris
          25000   4 Paris | Pinhook
          70000   4 L'Aquila
          1600000 4 Barcelona
          420000  4 Barcelona
          10000000 4 São Paulo | Sao Paulo
          8300000 4 Tokyo | 東京 [ja] | ~Edo
          6700000 4 Rio de Janeiro
          0       4 Barceloneta
          0       9 Partners of Paris
          """);

  private final NameIndex index = WORLD.index();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          köln          | Köln EXACT
          KOLN          | Köln EXACT
          cologne       | Cologne [en] EXACT, Cologne EXACT
          كولونيا       | كولونيا [ar] EXACT
          東             | 東京 [ja] PREFIX
          edo           | Edo EXACT
          york          | York EXACT, New York City WORD, West New York WORD
          new           | New York City PREFIX, West New York WORD
          york new      | New York City WORDS, West New York WORDS
          hague the     | The Hague WORDS
          hag           | The Hague WORD
          paris         | Paris EXACT, Paris EXACT, Partners of Paris WORD
          laquila       | L'Aquila EXACT
          l aquila      | L'Aquila EXACT
          aquila        | L'Aquila WORD
          barcelona     | Barcelona EXACT, Barcelona EXACT, Barceloneta TYPO
          barcelna      | Barcelona TYPO, Barcelona TYPO
          barcelan      | Barcelona TYPO, Barcelona TYPO, Barceloneta TYPO
          sao paolo     | São Paulo TYPO
          saopaulo      | São Paulo TYPO
          janiero       | Rio de Janeiro TYPO
          rio jan       | Rio de Janeiro WORDS
          rio xan       | ''
          yrk           | ''
          """)
  void findsBestFirst(String query, String answer) {
    assertThat(Gazetteer.draw(index.search(query, 10, actor -> true))).isEqualTo(answer);
  }

  @Test
  void limitCutsAndFilterKeeps() {
    assertThat(index.search("paris", 1, actor -> true)).extracting(Hit::actor).containsExactly(6);
    assertThat(index.search("paris", 9, actor -> actor > 6))
        .extracting(Hit::actor)
        .containsExactly(7, 15);
  }

  @Test
  void amongEqualsTheOneSpeltAsAskedComesFirst() {
    NameIndex twins = Gazetteer.of("500 4 Malmo\n500 4 Malmö\n").index();
    assertThat(twins.search("malmo", 2, a -> true))
        .extracting(Hit::name)
        .containsExactly("Malmo", "Malmö");
    assertThat(twins.search("malmö", 2, a -> true))
        .extracting(Hit::name)
        .containsExactly("Malmö", "Malmo");
  }

  @Test
  void aHeavierKindOfActorComesFirst() {
    NameIndex kinds = Gazetteer.of("100 3 Athens\n100 4 Athens\n").index();
    assertThat(kinds.search("athens", 2, a -> true)).extracting(Hit::actor).containsExactly(1, 0);
  }

  @Test
  void ofNamesSpeltAlikeKeepsTheBetterKindThenTheKnownLanguage() {
    NameIndex index =
        NameIndex.builder()
            .add(
                0,
                4,
                9,
                List.of(Name.alternate("Bern"), new Name("Bern", "de", NameKind.ALTERNATE)))
            .build();
    assertThat(Gazetteer.draw(index.search("bern", 5, a -> true))).isEqualTo("Bern [de] EXACT");
    assertThat(index.size()).isOne();
  }

  @Test
  void manyRefusedActorsDoNotHideTheWantedOnes() {
    NameIndexBuilder builder = NameIndex.builder();
    IntStream.range(0, 5000)
        .forEach(i -> builder.add(i, 4, 5000 - i, List.of(Name.alternate("Old San " + i))));
    NameIndex many = builder.build();
    assertThat(many.search("old", 3, a -> a > 4990))
        .extracting(Hit::actor)
        .containsExactly(4991, 4992, 4993);
    assertThat(many.search("san", 3, a -> a > 4990))
        .extracting(Hit::actor)
        .containsExactly(4991, 4992, 4993);
    assertThat(many.search("san old", 3, a -> a > 4990))
        .extracting(Hit::actor)
        .containsExactly(4991, 4992, 4993);
  }

  @Test
  void nothingAskedNothingFound() {
    assertThat(index.search("", 5, actor -> true)).isEmpty();
    assertThat(index.search(" -'?", 5, actor -> true)).isEmpty();
    assertThat(NameIndex.builder().build().search("barcelona", 5, actor -> true)).isEmpty();
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThat(index.search("x".repeat(200), 5, actor -> true)).isEmpty();
    assertThatThrownBy(() -> index.search("x".repeat(201), 5, actor -> true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A query has at most 200 characters: 201 given");
    assertThatThrownBy(() -> index.search("x", 0, actor -> true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NameIndex.builder().add(1, 1, 1, List.of()).add(1, 1, 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> Name.alternate("")).isInstanceOf(IllegalArgumentException.class);
  }
}
