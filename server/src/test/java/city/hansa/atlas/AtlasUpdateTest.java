package city.hansa.atlas;

import static city.hansa.atlas.Andorra.ENCAMP;
import static city.hansa.atlas.Andorra.ROWS;
import static city.hansa.atlas.Andorra.SOLDEU;
import static city.hansa.atlas.Andorra.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.places.Refreshed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtlasTest
class AtlasUpdateTest {

  @Autowired private AtlasUpdate atlas;
  @Autowired private Andorra andorra;
  @Autowired private JdbcClient sql;
  @TempDir private Path folder;

  @BeforeEach
  void fivePlaces() {
    andorra.reset();
  }

  @Test
  void theSameRowsChangeNothing() throws IOException {
    assertThat(update(Andorra.text(folder, "cities500.txt", ROWS)))
        .isEqualTo(new Refreshed(0, 0, 5, 0, 0));
    assertThat(sql.sql("select count(*) from atlas_change").query(Long.class).single()).isZero();
  }

  @Test
  void changesWhatIsStatedOtherwiseAndKeepsTheAddress() throws IOException {
    String renamed = field(field(SOLDEU, 1, "Soldeu Nou"), 2, "Soldeu Nou");
    Path zip = Andorra.zip(folder, "cities500", Andorra.with(SOLDEU, renamed));
    assertThat(update(zip)).isEqualTo(new Refreshed(0, 1, 4, 0, 0));
    assertThat(text("select name || ' ' || slug from place where id = 3038999"))
        .isEqualTo("Soldeu Nou soldeu-ad");
    assertThat(text("select name from actor where id = 'soldeu-ad'")).isEqualTo("Soldeu Nou");
    assertThat(text("select max(what) from atlas_change")).isEqualTo("UPDATE");
    assertThat(update(zip)).as("the second time").isEqualTo(new Refreshed(0, 0, 5, 0, 0));
  }

  @Test
  void givesNewPlacesAddressesAndNamesTheirSource() throws IOException {
    List<String> rows = new ArrayList<>(ROWS);
    rows.add(field(SOLDEU, 0, "90000001"));
    rows.add(field(field(field(SOLDEU, 0, "90000002"), 1, "Xi\u0161a's"), 2, "Xisa's"));
    assertThat(update(Andorra.zip(folder, "cities500", rows)))
        .isEqualTo(new Refreshed(2, 0, 5, 0, 0));
    assertThat(text("select slug from place where id = 90000001")).isEqualTo("soldeu-ad-90000001");
    assertThat(text("select slug from place where id = 90000002")).isEqualTo("xisas-ad");
    assertThat(text("select kind from actor where id = 'xisas-ad'")).isEqualTo("CITY");
    assertThat(
            text(
                """
                select s.title || ', ' || s.publisher || ', ' || s.licence || ', ' || s.row_count
                from source s join place p on p.source_id = s.id where p.id = 90000001
                """))
        .isEqualTo("GeoNames cities500, GeoNames, CC-BY-4.0, 7");
  }

  @Test
  void theWholeListRetiresWhatItLacksAndBringsItBack() throws IOException {
    Path four = Andorra.text(folder, "cities500-less.txt", ROWS.subList(0, 4));
    assertThatThrownBy(() -> update(four))
        .isInstanceOf(AtlasRefused.class)
        .hasMessageContaining("lacks 1 of 5 places")
        .hasMessageContaining("--retire-many");
    assertThat(count("retired_on is not null")).isZero();
    assertThat(run(new AtlasRequest(GeoNamesFile.of(four), null, false, true)).places())
        .isEqualTo(new Refreshed(0, 0, 4, 1, 0));
    assertThat(count("retired_on = current_date and slug = 'encamp-ad'")).isEqualTo(1);
    assertThat(text("select kind from actor where id = 'encamp-ad'")).isEqualTo("CITY");
    assertThat(update(Andorra.text(folder, "cities500.txt", ROWS)))
        .isEqualTo(new Refreshed(0, 1, 4, 0, 0));
    assertThat(count("retired_on is not null")).isZero();
  }

  @Test
  void aPartOfTheGazetteerRetiresNothing() throws IOException {
    Path large =
        Andorra.zip(folder, "cities5000", List.of(field(ENCAMP, 14, "11500"), Andorra.ORDINO));
    assertThat(update(large)).isEqualTo(new Refreshed(0, 1, 1, 0, 3));
    assertThat(count("retired_on is not null")).isZero();
  }

  @Test
  void aDamagedZipChangesNothing() throws IOException {
    Path zip = Andorra.zip(folder, "cities500", ROWS);
    byte[] bytes = Files.readAllBytes(zip);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    String before = andorra.state();
    assertThatThrownBy(() -> update(cut))
        .isInstanceOf(AtlasRefused.class)
        .hasMessageContaining("fetch it again");
    assertThat(andorra.state()).isEqualTo(before);
  }

  @Test
  void saysWhichListsItReads() throws IOException {
    Path other = Andorra.text(folder, "allCountries.txt", ROWS);
    assertThatThrownBy(() -> AtlasRequest.of(List.of(other), false, false))
        .isInstanceOf(AtlasRefused.class)
        .hasMessageContaining("cities500")
        .hasMessageContaining("alternateNamesV2");
    Path cities = Andorra.text(folder, "cities500.txt", ROWS);
    Path more = Andorra.text(folder, "cities1000.txt", ROWS);
    assertThatThrownBy(() -> AtlasRequest.of(List.of(cities, more), false, false))
        .isInstanceOf(AtlasRefused.class)
        .hasMessageContaining("second list of its sort");
  }

  private Refreshed update(Path file) {
    return run(AtlasRequest.of(List.of(file), false, false)).places();
  }

  private AtlasUpdate.Outcome run(AtlasRequest request) {
    return atlas.run(request, new AtlasUpdate.Listeners((file, rows) -> {}, bad -> {}));
  }

  private String text(String query) {
    return sql.sql(query).query(String.class).single();
  }

  private long count(String where) {
    return sql.sql("select count(*) from place where " + where).query(Long.class).single();
  }
}
