package city.hansa.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.actors.PlaceFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows in the form of alternateNamesV2, on the place Encamp; made up for the test. */
@AtlasTest
class AlternateNamesTest {

  private static final List<String> NAMES =
      List.of(
          "1\t3040686\tca\tEncamp Vell\t\t\t\t\t\t",
          "2\t3040686\tca\tEncamp\t1\t\t\t\t\t",
          "3\t3040686\tca\tEnc\t\t1\t\t\t\t",
          "4\t3040686\t\tEncampus\t\t\t\t\t\t",
          "5\t3040686\tabbr\tENC\t\t\t\t\t\t",
          "6\t3040686\tlink\thttps://en.wikipedia.org/wiki/Encamp\t\t\t\t\t\t",
          "7\t3040686\tpost\tAD200\t\t\t\t\t\t",
          "8\t3040686\twkdt\tQ24260\t\t\t\t\t\t",
          "9\t3040686\tunlc\tADENC\t\t\t\t\t\t",
          "10\t3040686\tla\tEncampum\t\t\t\t1\t1176\t19930314",
          "11\t3040686\tla\tCampus\t\t\t\t1\tfirst century\t",
          "12\t1\tde\tAnderswo\t\t\t\t\t\t",
          "13\t3040686\ticao\tLEXX\t\t\t\t\t\t");

  @Autowired private AtlasUpdate atlas;
  @Autowired private Andorra andorra;
  @Autowired private JdbcClient sql;
  @TempDir private Path folder;
  private final List<BadRow> told = new ArrayList<>();

  @BeforeEach
  void fivePlaces() {
    andorra.reset();
  }

  @Test
  void keepsNamesByLanguagePreferredFirstAndLinksNotAtAll() throws IOException {
    update(Andorra.zip(folder, "alternateNamesV2", NAMES));
    assertThat(text("select tagged_languages || tagged_names from place where id = 3040686"))
        .isEqualTo("{ca,ca,ca,Encamp,\"Encamp Vell\",Enc}");
    assertThat(text("select alternates from place where id = 3040686"))
        .isEqualTo("{Ehnkam,\"en kan pu\",Encampus,ENC}");
  }

  @Test
  void keepsIdentifiersAndFormerNamesWithTheirSource() throws IOException {
    AtlasUpdate.Outcome outcome = update(Andorra.zip(folder, "alternateNamesV2", NAMES));
    assertThat(outcome.kept()).isEqualTo(new PlaceFindings.Kept(1, 1, 2));
    assertThat(
            sql.sql(
                    """
                    select scheme || ' ' || value || ' ' || split_part(source_id, '-', 2)
                    from actor_identifier where actor_id = 'encamp-ad' order by 1
                    """)
                .query(String.class)
                .list())
        .containsExactly("UN_LOCODE ADENC alternatenamesv2", "WIKIDATA Q24260 alternatenamesv2");
    assertThat(
            sql.sql(
                    """
                    select concat_ws(' ', name, language, kind, from_on, until_on)
                    from actor_name where actor_id = 'encamp-ad' order by 1
                    """)
                .query(String.class)
                .list())
        .containsExactly("Campus la FORMER", "Encampum la FORMER 1176 1993-03-14");
  }

  @Test
  void aSecondTimeChangesNothing() throws IOException {
    Path names = Andorra.text(folder, "alternateNamesV2.txt", NAMES);
    assertThat(update(names).places().changed()).isEqualTo(1);
    String before = andorra.state();
    assertThat(update(names).places().changed()).isZero();
    assertThat(andorra.state()).isEqualTo(before);
  }

  @Test
  void aListOfCitiesKeepsNamesByLanguage() throws IOException {
    Path cities = Andorra.zip(folder, "cities500", Andorra.ROWS);
    Path names = Andorra.zip(folder, "alternateNamesV2", NAMES);
    assertThat(update(cities, names).places().changed()).isEqualTo(1);
    assertThat(update(cities, names).places().changed()).isZero();
    update(cities);
    assertThat(text("select tagged_names[1] from place where id = 3040686")).isEqualTo("Encamp");
  }

  @ParameterizedTest
  @CsvSource({
    "'1|3040686|ca|Encamp', row",
    "'x|3040686|ca|Encamp||||||', 1 (alternateNameId)",
    "'2|3040686|ca|Encamp||||||', 1 (alternateNameId)",
    "'1|Encamp|ca|Encamp||||||', 2 (geonameid)",
    "'1|3040686|ca|||||||', 4 (alternate name)",
    "'1|3040686|ca|Encamp|yes|||||', 5 (isPreferredName)"
  })
  void tellsOfBrokenRows(String row, String column) throws IOException {
    String good = "2\t3040686\tca\tEncamp\t1\t\t\t\t\t";
    Path file = Andorra.text(folder, "alternateNamesV2.txt", List.of(good, row.replace('|', '\t')));
    String before = andorra.state();
    assertThatThrownBy(() -> update(file)).isInstanceOf(BadRowsFound.class);
    assertThat(told)
        .singleElement()
        .satisfies(bad -> {
          assertThat(bad.line()).isEqualTo(2);
          assertThat(bad.column()).isEqualTo(column);
        });
    assertThat(andorra.state()).isEqualTo(before);
  }

  private AtlasUpdate.Outcome update(Path... files) {
    return atlas.run(
        AtlasRequest.of(List.of(files), false, false),
        new AtlasUpdate.Listeners((text, rows) -> {}, told::add));
  }

  private String text(String query) {
    return sql.sql(query).query((row, number) -> row.getString(1)).single();
  }
}
