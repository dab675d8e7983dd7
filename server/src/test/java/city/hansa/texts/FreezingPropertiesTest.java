package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Frozen exactly when each authentic language has one agreed text and all have the same clauses:
 * drawn versions in three languages against a table on paper.
 */
class FreezingPropertiesTest {
  private static final List<String> LANGUAGES = List.of("en", "es", "fr");

  private static final TextHouse here = TextHouse.shared();

  /** A row on paper: how many articles the version has, whether it is authentic, how it stands. */
  private record Row(String language, int articles, boolean authentic, String state) {}

  private static Text text(String language, int articles) {
    String[] bodies = new String[articles];
    for (int at = 0; at < articles; at++) {
      bodies[at] = language + " words " + at;
    }
    return Samples.articles(language, "Article", bodies);
  }

  /** One version, which is agreed unless another of its language is, and perhaps withdrawn. */
  private static Row bring(Random random, String pact, int version, List<Row> before) {
    String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    int articles = random.nextInt(3) > 0 ? 2 : 1 + random.nextInt(3);
    boolean authentic = random.nextInt(6) > 0;
    String id =
        here.act(
                here.proposal(
                    pact, version, text(language, articles), Map.of("authentic", authentic)))
            .subject();
    String state = "PROPOSED";
    if (random.nextInt(4) > 0) {
      ActDraft agree = here.keeping("text.agree", id, "2020-03-01", Map.of());
      boolean taken =
          before.stream()
              .anyMatch(row -> row.language.equals(language) && row.state.equals("AGREED"));
      if (taken) {
        assertThat(here.keys(agree)).containsExactly("texts.refused.agreedAlready");
      } else {
        here.act(agree);
        state = "AGREED";
      }
    }
    if (random.nextInt(6) == 0) {
      here.keep("text.withdraw", id, "2020-04-01", Map.of());
      state = "WITHDRAWN";
    }
    return new Row(language, articles, authentic, state);
  }

  @Property(tries = 40)
  void frozenExactlyWhenEveryLanguageHasOneAgreedTextOfTheSameClauses(@ForAll Random random) {
    List<String> named = LANGUAGES.subList(0, random.nextInt(4));
    String pact = here.pact(String.join(" ", named));
    List<Row> rows = new ArrayList<>();
    int versions = random.nextInt(7);
    for (int version = 1; version <= versions; version++) {
      rows.add(bring(random, pact, version, rows));
    }
    ActDraft freeze = here.keeping("instrument.freeze", pact, "2020-05-01", Map.of());
    if (mayBeFrozen(named, rows)) {
      here.act(freeze);
    } else {
      assertThat(here.reasons(freeze)).as("%s %s", named, rows).isNotEmpty();
    }
  }

  private static boolean mayBeFrozen(List<String> named, List<Row> rows) {
    TreeSet<String> needed = new TreeSet<>(named);
    if (named.isEmpty()) {
      rows.stream()
          .filter(row -> row.authentic && !row.state.equals("WITHDRAWN"))
          .forEach(row -> needed.add(row.language));
    }
    Map<String, Row> agreed = new HashMap<>();
    for (Row row : rows) {
      if (row.state.equals("AGREED")) {
        agreed.put(row.language, row);
      }
    }
    List<Row> chosen =
        needed.stream().flatMap(each -> Stream.ofNullable(agreed.get(each))).toList();
    return chosen.size() == needed.size()
        && chosen.stream().allMatch(Row::authentic)
        && chosen.stream().map(Row::articles).distinct().count() <= 1;
  }
}
