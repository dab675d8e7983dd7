package city.hansa.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * Drawings, simple to hard. Ids, feature codes, divisions, coordinates and figures of the real
 * places are those of GeoNames (https://www.geonames.org), CC BY 4.0.
 */
class RepresentedTest {

  @Test
  void nobody() {
    assertThat(Drawing.count("")).isEqualTo("0..0 of 0");
  }

  @Test
  void citiesOfTwoStatesAddUp() {
    String drawn =
        """
        1 Here PPLC AA.1 10,10 1000000
        2 There PPLC BB.1 10,10 500000
        """;
    assertThat(Drawing.count(drawn)).isEqualTo("1500000..1500000 of 1500000");
  }

  @Test
  void aPlaceWithoutFigureLeavesTheUpperEndOpen() {
    String drawn =
        """
        1 Here PPLC AA.1 10,10 1000000
        2 Far PPL AA.2 12,12 ?
        """;
    assertThat(Drawing.count(drawn)).isEqualTo("1000000..at least 1000000 of 1000000");
  }

  @Test
  void withoutFigureButNestedItAddsNothing() {
    String drawn =
        """
        1 Here PPLC AA.1 10,10 1000000
        2 Quarter PPLX AA.1 10.01,10 ?
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("1000000..1000000 of 1000000; Quarter in Here (SECTION)");
  }

  @Test
  void greaterLondonHoldsItsBoroughs() {
    String drawn =
        """
        GB.ENG.GLA = Greater London
        2643743 London PPLC GB.ENG.GLA 51.50853,-0.12574 8961989
        2654789 Brent PPLX GB.ENG.GLA.B5 51.55306,-0.3023 329100
        2634341 City_of_Westminster PPLA3 GB.ENG.GLA.P5 51.4975,-0.1357 247614
        11777624 Archway PPLL GB.ENG.GLA.G3 51.56733,-0.13415 215667
        2655603 Birmingham PPLA2 GB.ENG.A7 52.48142,-1.89983 1144919
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo(
            "10106908..10106908 of 10899289; Brent in London (CITY_AREA), "
                + "City of Westminster in London (CITY_AREA), Archway in London (CITY_AREA)");
  }

  @Test
  void withoutLondonTheBoroughCountsItselfAndWhatMayLieInItIsOpen() {
    String drawn =
        """
        GB.ENG.GLA = Greater London
        2654789 Brent PPLX GB.ENG.GLA.B5 51.55306,-0.3023 329100
        2634549 Wembley PPLA3 GB.ENG.GLA.B5 51.55242,-0.29686 90045
        2634341 City_of_Westminster PPLA3 GB.ENG.GLA.P5 51.4975,-0.1357 247614
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("576714..666759 of 666759; Wembley in Brent? (SHARED_DIVISION)");
  }

  @Test
  void barcelonaHoldsItsDistrictAndNotItsNeighbours() {
    String drawn =
        """
        ES.56 = Catalonia
        ES.56.B = Província de Barcelona
        3128760 Barcelona PPLA ES.56.B.08019 41.38879,2.15899 1620343
        6544100 Eixample PPLX ES.56.B.08019.02 41.38896,2.16179 266477
        3120619 L'Hospitalet PPL ES.56.B.08101 41.35967,2.10028 257038
        3129028 Badalona PPLA3 ES.56.B.08015 41.45004,2.24741 219547
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("2096928..2096928 of 2363405; Eixample in Barcelona (MUNICIPALITY)");
  }

  @Test
  void aCountyIsNoCity() {
    String drawn =
        """
        US.CA = California
        US.CA.037 = Los Angeles County
        5368361 Los_Angeles PPLA2 US.CA.037 34.05223,-118.24368 3898747
        5367929 Long_Beach PPL US.CA.037 33.76696,-118.18923 474140
        5357527 Hollywood PPLX US.CA.037 34.09834,-118.32674 167664
        5364940 Lancaster PPL US.CA.037 34.69804,-118.13674 161103
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo(
            "4059850..4533990 of 4701654; Hollywood in Los Angeles (SECTION); "
                + "Long Beach in Los Angeles? (SHARED_DIVISION)");
  }

  @Test
  void aSectionAcrossTheBorderOfACityMayBeOneOfItsAgglomeration() {
    String drawn =
        """
        AU.07.24600 = Melbourne
        2158177 Melbourne PPLA AU.07.24600 -37.814,144.96332 4917750
        2165798 Geelong PPL AU.07.22750 -38.14711,144.36069 268984
        2152819 Point_Cook PPLX AU.07.27260 -37.91482,144.75088 66781
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("5186734..5253515 of 5253515; Point Cook in Melbourne? (ACROSS_BORDER)");
  }

  @Test
  void aSeatSurelyHoldsWhatIsNearInItsMunicipalityAndPerhapsWhatIsFar() {
    String drawn =
        """
        1 Town PPLA3 AA.1.2.3 10,10 100000
        2 Near PPL AA.1.2.3 10.05,10 5000
        3 Far PPL AA.1.2.3 10.2,10 4000
        4 Farther PPLX AA.1.2.3 10.3,10 3000
        5 Beyond PPL AA.1.2.4 10.05,10 2000
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo(
            "102000..106000 of 114000; Near in Town (MUNICIPALITY), "
                + "Farther in Town (MUNICIPALITY); Far in Town? (BEYOND_REACH)");
  }

  @Test
  void twoDistrictsOfACityThatIsAbsent() {
    String drawn =
        """
        2864695 Neukölln PPLX DE.16.00.11000.11000000 52.47719,13.43126 164636
        2884161 Kreuzberg PPLX DE.16.00.11000.11000000 52.49973,13.40338 153135
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("164636..317771 of 317771; Kreuzberg in Neukölln? (TWO_SECTIONS)");
    assertThat(
            Drawing.count(
                drawn + "2950159 Berlin PPLC DE.16.00.11000.11000000 52.52437,13.41053 3426354"))
        .isEqualTo(
            "3426354..3426354 of 3744125; Neukölln in Berlin (MUNICIPALITY), "
                + "Kreuzberg in Berlin (MUNICIPALITY)");
  }

  @Test
  void aStateOfTheSameNameIsNoCityButACityWordMakesOne() {
    String places =
        """
        1 Puebla PPLA MX.21 19,-98 1000000
        2 Village PPL MX.21.7 19.1,-98 5000
        """;
    assertThat(Drawing.count("MX.21 = Puebla\n" + places))
        .isEqualTo("1000000..1005000 of 1005000; Village in Puebla? (SHARED_DIVISION)");
    assertThat(Drawing.count("MX.21 = Puebla City\n" + places))
        .isEqualTo("1000000..1000000 of 1005000; Village in Puebla (CITY_AREA)");
  }

  @Test
  void aPlaceStatedLessFinelyMayLieInside() {
    String drawn =
        """
        1 City PPLA AA.1.2.3 10,10 1000000
        2 Vague PPL AA.1 10.1,10 5000
        3 Distant PPL AA.1 11,10 4000
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("1004000..1009000 of 1009000; Vague in City? (DIVISION_NOT_STATED)");
  }

  @Test
  void reachCrossesTheDateLine() {
    String drawn =
        """
        1 West PPL FJ.1 -17,179.99 1000000
        2 East PPL FJ.1 -17,-179.99 5000
        """;
    assertThat(Drawing.count(drawn))
        .isEqualTo("1000000..1005000 of 1005000; East in West? (SHARED_DIVISION)");
  }

  @Test
  void onePlaceTwiceCountsOnceAndTwoPlacesUnderOneIdAreRefused() {
    Settlement one = place("One", 1000);
    DivisionNames none = code -> Optional.empty();
    assertThat(Represented.by(List.of(one, place("One", 1000)), none).naive()).isEqualTo(1000);
    assertThatThrownBy(() -> Represented.by(List.of(one, place("Two", 1000)), none))
        .hasMessage("Place 1 is given as One and as Two; give each place one id");
    assertThatThrownBy(() -> place("Zero", 0)).hasMessageContaining("leave it empty");
  }

  private static Settlement place(String name, long people) {
    return new Settlement(
        1, name, List.of(), "PPL", "AA", List.of("1"), 10, 10, OptionalLong.of(people));
  }
}
