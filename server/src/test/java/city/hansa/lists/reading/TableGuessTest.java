package city.hansa.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table seems to be: the rows above, a bar between cells; below, heading row and fields. */
class TableGuessTest {

  private static String guess(String... rows) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (!rows[i].isEmpty()) {
        lines.add(new Line(i + 1, List.of(rows[i].split("\\|", -1))));
      }
    }
    TableGuess guess = TableGuess.of(lines);
    return guess.headingRow()
        + (guess.ties() ? " ties " : " ")
        + guess.fields().stream().map(Field::name).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "City|Country|Member since;1 NAME COUNTRY SINCE",
        "Ville|Pays|Depuis;1 NAME COUNTRY SINCE",
        "Ciudad|País|Año;1 NAME COUNTRY SINCE",
        "المدينة|البلد|منذ;1 NAME COUNTRY SINCE",
        "Stadt|Land|Beitritt;1 NAME COUNTRY SINCE",
        "Город|Страна|Год;1 NAME COUNTRY SINCE",
        "城市|国家|年份;1 NAME COUNTRY SINCE",
        "Comune|Paese|Data;1 NAME COUNTRY SINCE",
        "Gemeente|Land|Lid sinds;1 NAME COUNTRY SINCE"
      })
  void headingsOfManyLanguages(String headings, String fields) {
    assertThat(guess(headings, "Bonn|DE|2001", "Lyon|FR|2002", "Bari|IT|2003")).isEqualTo(fields);
  }

  @Test
  void titlesStandAboveAndMayorsAreNoNames() {
    assertThat(
            guess(
                "Members of our network",
                "",
                "as of March 2024",
                "No.|Mayor|Municipality|Country|Website",
                "1|A. Smith|Bonn|Germany|https://bonn.example",
                "2|B. Jones|Lyon|France|https://lyon.example"))
        .isEqualTo("4 NOTHING NOTHING NAME COUNTRY NOTHING");
  }

  @Test
  void withoutHeadingsTheCellsTell() {
    assertThat(guess("Bonn|Germany|50.7|7.1", "Lyon|France|45.76|4.83", "Bari|Italy|41.1|16.9"))
        .isEqualTo("0 NAME COUNTRY LATITUDE LONGITUDE");
  }

  @Test
  void twoEndsMakeTies() {
    assertThat(
            guess(
                "City|Country|Twin town|Country|Year",
                "Bonn|DE|Oxford|UK|1947",
                "Köln|DE|Lille|FR|1958"))
        .isEqualTo("1 ties NAME COUNTRY WITH WITH_COUNTRY SINCE");
    assertThat(guess("City 1|Country 1|City 2|Country 2", "Bonn|DE|Oxford|UK", "Köln|DE|Lille|FR"))
        .isEqualTo("1 ties NAME COUNTRY WITH WITH_COUNTRY");
  }

  @Test
  void totalsNotesAndRepeatedHeadingsAreNoneOfTheList() {
    Beside beside = new Beside(2, List.of("City", "Country"), 0, 2);
    assertThat(beside.of(new Line(1, List.of("Members 2024")))).contains("lists.beside.above");
    assertThat(beside.of(new Line(2, List.of("City", "Country"))))
        .contains("lists.beside.headings");
    assertThat(beside.of(new Line(3, List.of("Bonn", "DE")))).isEmpty();
    assertThat(beside.of(new Line(4, List.of("CITY", "country")))).contains("lists.beside.again");
    assertThat(beside.of(new Line(5, List.of("Total", "2")))).contains("lists.beside.total");
    assertThat(beside.of(new Line(6, List.of("Source: our secretariat"))))
        .contains("lists.beside.note");
    assertThat(beside.of(new Line(7, List.of("Bari")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2009,2009",
    "2009-03,2009-03",
    "2009-3-2,2009-03-02",
    "22.03.2009,2009-03-22",
    "22/03/2009,2009-03-22",
    "03/2009,2009-03",
    "2009-03-22T00:00,2009-03-22",
    "March 2009,2009-03",
    "22 March 2009,2009-03-22",
    "22nd Mar. 2009,2009-03-22",
    "'March 22, 2009',2009-03-22",
    "1er février 2009,2009-02-01",
    "22 de marzo de 2009,2009-03-22",
    "22. März 2009,2009-03-22",
    "22 марта 2009,2009-03-22",
    "22 مارس 2009,2009-03-22"
  })
  void daysAsPeopleWriteThem(String cell, String day) {
    assertThat(Days.in(List.of(cell)).read(cell)).hasToString("Optional[" + day + "]");
  }

  @Test
  void aColumnShowsWhetherTheDayOrTheMonthComesFirst() {
    Days british = Days.in(List.of("03/04/2009", "22/03/2009"));
    assertThat(british.read("03/04/2009")).hasToString("Optional[2009-04-03]");
    Days american = Days.in(List.of("03/04/2009", "03/22/2009"));
    assertThat(american.read("03/04/2009")).hasToString("Optional[2009-03-04]");
    Days open = Days.in(List.of("03/04/2009", "05/06/2010"));
    assertThat(open.read("03/04/2009")).hasToString("Optional[2009]");
    assertThat(open.isDoubtful("03/04/2009")).isTrue();
    assertThat(open.read("31/02/2009")).isEmpty();
    assertThat(open.read("sometime")).isEmpty();
    assertThat(open.read("sometime 2009")).isEmpty();
    assertThat(open.read("31 February 2009")).isEmpty();
  }
}
