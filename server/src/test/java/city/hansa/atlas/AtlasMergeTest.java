package city.hansa.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.places.Refreshed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtlasTest
class AtlasMergeTest {

  @Autowired private AtlasMerge merge;
  @Autowired private AtlasUpdate atlas;
  @Autowired private Andorra andorra;
  @Autowired private JdbcClient sql;
  @TempDir private Path folder;

  @BeforeEach
  void fivePlacesAndANetwork() {
    andorra.reset();
    sql.sql(
            """
            insert into actor (id, kind, name, sort_name, place_id, source_id)
            values ('valleys', 'NETWORK', 'Valleys', 'valleys', 3038999, 'shipped')
            """)
        .update();
  }

  @Test
  void theDuplicateLeadsToTheOtherAndItsFactsWithIt() {
    sql.sql(
            """
            insert into actor_identifier (actor_id, scheme, value, source_id)
            values ('soldeu-ad', 'WIKIDATA', 'Q1', 'shipped'), ('el-tarter-ad', 'WIKIDATA', 'Q1', 'shipped')
            """)
        .update();
    assertThat(merge.run("soldeu-ad", "el-tarter-ad", false).already()).isFalse();
    assertThat(list("select id || ' ' || actor_id from actor_alias"))
        .containsExactly("soldeu-ad el-tarter-ad");
    assertThat(list("select id from actor where id = 'soldeu-ad'")).isEmpty();
    assertThat(list("select name || kind from actor_name where actor_id = 'el-tarter-ad'"))
        .containsExactly("SoldeuALTERNATE");
    assertThat(
            list("select value from actor_identifier where actor_id = 'el-tarter-ad' order by 1"))
        .containsExactly("3038999", "Q1");
    assertThat(list("select place_id::text from actor where id = 'valleys'"))
        .as("sits where the other is")
        .containsExactly("3039154");
    assertThat(merge.run("soldeu-ad", "el-tarter-ad", false).already()).isTrue();
  }

  @Test
  void noRefreshBringsItBack() throws IOException {
    merge.run("soldeu-ad", "el-tarter-ad", false);
    String renamed = Andorra.field(Andorra.ENCAMP, 14, "12000");
    Path file = Andorra.zip(folder, "cities500", Andorra.with(Andorra.ENCAMP, renamed));
    AtlasUpdate.Outcome outcome =
        atlas.run(
            AtlasRequest.of(List.of(file), false, false),
            new AtlasUpdate.Listeners((text, rows) -> {}, bad -> {}));
    assertThat(outcome.places()).isEqualTo(new Refreshed(0, 1, 3, 0, 0));
    assertThat(list("select id from actor where id = 'soldeu-ad'")).isEmpty();
    assertThat(list("select slug from place where retired_on is not null"))
        .containsExactly("soldeu-ad");
  }

  @Test
  void followsAChain() {
    merge.run("soldeu-ad", "el-tarter-ad", false);
    merge.run("el-tarter-ad", "encamp-ad", false);
    assertThat(merge.run("ordino-ad", "soldeu-ad", false).kept()).isEqualTo("encamp-ad");
    assertThat(list("select id || ' ' || actor_id from actor_alias order by 1"))
        .containsExactly("el-tarter-ad encamp-ad", "ordino-ad encamp-ad", "soldeu-ad encamp-ad");
  }

  @ParameterizedTest
  @CsvSource({
    "soldeu-ad, soldeu-ad, itself",
    "soldeu-ad, nowhere-ad, There is no actor \"nowhere-ad\"",
    "nowhere-ad, soldeu-ad, There is no actor \"nowhere-ad\"",
    "valleys, soldeu-ad, One is a NETWORK",
    "pas-de-la-casa-ad, soldeu-ad, was merged into ordino-ad before",
    "ordino-ad, pas-de-la-casa-ad, already leads to ordino-ad"
  })
  void refusesNonsense(String duplicate, String kept, String words) {
    merge.run("pas-de-la-casa-ad", "ordino-ad", false);
    String before = andorra.state();
    assertThatThrownBy(() -> merge.run(duplicate, kept, false))
        .isInstanceOf(AtlasRefused.class)
        .hasMessageContaining(words)
        .hasMessageContaining("Nothing was changed");
    assertThat(andorra.state()).isEqualTo(before);
  }

  @Test
  void mergesDifferentKindsWhenForced() {
    merge.run("valleys", "soldeu-ad", true);
    assertThat(list("select actor_id from actor_alias where id = 'valleys'"))
        .containsExactly("soldeu-ad");
  }

  private List<String> list(String query) {
    return sql.sql(query).query((row, number) -> row.getString(1)).list();
  }
}
