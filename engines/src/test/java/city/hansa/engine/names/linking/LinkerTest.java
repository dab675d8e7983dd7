package city.hansa.engine.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.names.linking.Link.Note;
import city.hansa.engine.names.linking.Link.Why;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {

  private static final Linker LINKER =
      SmallWorld.of(
          """
          ES 51  578460 36.72  -4.42 Málaga | Malaga
          ES 60  789744 39.47  -0.38 Valencia | València
          VE 07 1619470 10.16 -68.00 Valencia
          GB ENG  21469 51.46  -0.30 Richmond
          GB ENG  21469 54.40  -1.74 Richmond
          DE 05  650000 50.11   8.68 Frankfurt am Main | Frankfurt | Frankfurt/Main
          NL 11  474292 52.08   4.30 The Hague | Den Haag | 's-Gravenhage
          CH BE   48614 47.13   7.24 Biel/Bienne | Biel | Bienne
          IT 01   33691 42.35  13.40 L'Aquila
          IT 09 1371498 45.46   9.19 Milan | Milano
          IT 09    3000 45.80   9.10 Genola
          JP 32 2753862 34.69 135.50 Osaka
          RU 13   33245 56.05  60.24 Verkhniy Ufaley
          UA 12 2797553 50.45  30.52 Kyiv | Kiev | Київ
          US IL  116565 39.80 -89.64 Springfield
          US MA  154341 42.10 -72.59 Springfield
          division IT 09 Lombardy | Lombardia
          division US IL Illinois
          division US MA Massachusetts
          """);

  @ParameterizedTest
  @CsvSource({
    "Málaga, ES, 0",
    "MALAGA, ES, 0",
    "Ayuntamiento de Málaga, Spain, 0",
    "MÃ¡laga, ES, 0",
    "'Hague, The', NL, 6",
    "Gemeente Den Haag, Netherlands, 6",
    "Biel / Bienne, CH, 7",
    "Bienne (Biel), CH, 7",
    "Comune dell'Aquila, IT, 8",
    "Osaka-shi, JP, 11",
    "Verhnij Ufaley, RU, 12",
    "Київ, UA, 13",
    "Kyiv / Kiev, Ukraine, 13",
    "Valencia, VE, 2",
    "Comune di Milano, Italie, 9"
  })
  void theOneThatIsMeantStandsFirst(String name, String country, int actor) {
    Link link = LINKER.link(Mention.of(name, country));
    assertThat(link.choices()).as(SmallWorld.draw(link)).isNotEmpty();
    assertThat(link.choices().getFirst().actor()).isEqualTo(actor);
    assertThat(link.decision()).isNotEqualTo(Decision.NONE);
  }

  @Test
  void twoEqualsAreNeverTaken() {
    Link link = LINKER.link(Mention.of("Richmond", "GB"));
    assertThat(SmallWorld.draw(link)).isEqualTo("OPEN 3 4");
    assertThat(link.why()).isEqualTo(Why.SEVERAL_ALIKE);
    assertThat(link.alike()).isEqualTo(2);
    double first = link.choices().get(0).probability();
    assertThat(first).isEqualTo(link.choices().get(1).probability()).isLessThan(0.5);
  }

  @Test
  void coordinatesRegionAndWordsInBracketsTellEqualsApart() {
    var near = new Mention("Richmond", "GB", "", 54.4, -1.7, "");
    assertThat(LINKER.link(near).choices().getFirst().actor()).isEqualTo(4);
    assertThat(LINKER.link(near).notes()).contains(Note.COORDINATES_USED);
    var region = new Mention("Springfield", "US", "Illinois", Double.NaN, Double.NaN, "");
    assertThat(LINKER.link(region).choices().getFirst().actor()).isEqualTo(14);
    assertThat(LINKER.link(region).notes()).contains(Note.REGION_USED);
    Link bracket = LINKER.link(Mention.of("Springfield (Illinois)", "US"));
    assertThat(bracket.choices().getFirst().actor()).isEqualTo(14);
  }

  @Test
  void bodiesThatAreNoCityStayOpenWithTheirSeat() {
    Link region = LINKER.link(Mention.of("Regione Lombardia", "IT"));
    assertThat(region.decision()).isNotEqualTo(Decision.ACCEPT);
    assertThat(region.why()).isEqualTo(Why.REGIONAL_BODY);
    assertThat(region.choices().getFirst().actor()).isEqualTo(9);
    Link joint = LINKER.link(Mention.of("Unione dei Comuni di Genola", "IT"));
    assertThat(joint.decision()).isNotEqualTo(Decision.ACCEPT);
    assertThat(joint.why()).isEqualTo(Why.JOINT_BODY);
    Link several = LINKER.link(Mention.of("Milano, Genola", "IT"));
    assertThat(several.decision()).isEqualTo(Decision.OPEN);
    assertThat(several.why()).isEqualTo(Why.SEVERAL_PLACES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "()", "/", "!!!", "Xqzzvw", "\uD800", "(((", "-", "a,b,c,d,e,f"})
  void nobodyIsMeantByNothing(String name) {
    Link link = LINKER.link(Mention.of(name, "ES"));
    assertThat(link.decision()).isEqualTo(Decision.NONE);
  }

  @Test
  void veryLongTextIsReadToItsFirstPart() {
    Link link = LINKER.link(Mention.of("Málaga " + "x".repeat(100_000), "ES"));
    assertThat(link.decision()).isNotEqualTo(Decision.ACCEPT);
  }

  @Test
  void aWrongStateIsToldAndNotTaken() {
    Link link = LINKER.link(Mention.of("Osaka", "ES"));
    assertThat(link.decision()).isNotEqualTo(Decision.ACCEPT);
    assertThat(LINKER.link(Mention.of("Málaga", "Absurdistan")).notes())
        .contains(Note.COUNTRY_UNKNOWN);
  }

  @Test
  void onlyThoseThatAreWantedAreAnswered() {
    var valencia = List.of(Mention.of("Valencia", ""));
    Link link = LINKER.linkAll(valencia, actor -> actor == 1).getFirst();
    assertThat(link.choices()).extracting(Choice::actor).containsExactly(1);
  }

  @Test
  void namesOfADuplicateMeanTheActorThatIsKept() {
    Linker merged = LINKER.merged(10, 9);
    Mention asked = new Mention("Genola", "IT", "", Double.NaN, Double.NaN, "");
    assertThat(LINKER.link(asked).choices().getFirst().actor()).isEqualTo(10);
    assertThat(merged.link(asked).choices())
        .extracting(Choice::actor)
        .contains(9)
        .doesNotContain(10);
  }
}
