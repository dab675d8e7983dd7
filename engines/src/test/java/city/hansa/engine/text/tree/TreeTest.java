package city.hansa.engine.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts drawn as {@code Article 4[para 1.[point (a), point (b)]]}: number after the level, parts in
 * brackets.
 */
class TreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 4 | 4",
        "(b) | b",
        "IV. | IV",
        "Part IV | IV",
        "Article premier | 1",
        "Article 1er | 1",
        "Artículo 1.º | 1",
        "Art. 7.2 | 7-2",
        "3 bis | 3bis",
        "Article 12-A | 12A",
        "المادة ٤ | 4",
        "(ب) | b",
        "б) | b",
        "第二十四条 | 24",
        "第4条 | 4",
        "12. | 12",
        "• | ''",
        "ANNEX | ''",
        "Annex A | A",
        "'' | ''",
      })
  void takesTheNumberOutOfWhatIsPrinted(String printed, String number) {
    assertThat(PrintedNumber.bare(printed)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art:Article 4[para:1.;para:2.[point:(a);point:(b)]]"
            + " | art_4 art_4__para_1 art_4__para_2 art_4__para_2__point_a art_4__para_2__point_b",
        "preamble:[rec:;rec:];art:1 | preamble preamble__rec_1 preamble__rec_2 art_1",
        "para:2.;para:;para:2. | para_2 para_2_3 para_2_2",
        "part:I[chp:1[sec:A[art:1]]];conclusions:;att:Annex 1[para:1]"
            + " | part_I part_I__chp_1 part_I__chp_1__sec_A part_I__chp_1__sec_A__art_1 conclusions"
            + " att_1 att_1__para_1",
      })
  void addresses(String drawing, String addresses) {
    Text text = Addresses.of(text(drawing));
    assertThat(text.walk().map(Clause::address).collect(Collectors.joining(" ")))
        .isEqualTo(addresses);
    assertThat(Addresses.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art:Article 1[para:1.] | art:المادة ١[para:1.] | ''",
        "art:1;art:2 | art:1 | 'art_2: one has \"2\", the other has nothing'",
        "art:1 | art:1[para:1.] | 'art_1__para_1: one has nothing, the other has \"1.\"'",
        "art:1;art:2;art:3 | art:3;art:1;art:2"
            + " | 'art_3: one has \"3\", the other has \"3\" in another order'",
        "art:1 Duties | art:1 | 'art_1: one has \"1 Duties\", the other has \"1\"'",
      })
  void saysWhereTreesDiffer(String one, String other, String differences) {
    Text first = Addresses.of(text(one));
    Text second = Addresses.of(text(other));
    assertThat(
            SameTree.differences(first, second).stream()
                .map(Difference::toString)
                .collect(Collectors.joining("; ")))
        .isEqualTo(differences);
    assertThat(SameTree.same(first, second)).isEqualTo(differences.isEmpty());
  }

  private static Text text(String drawing) {
    return new Text("en", "", clauses(drawing), List.of());
  }

  private static List<Clause> clauses(String drawing) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int at = 0; at <= drawing.length(); at++) {
      char sign = at == drawing.length() ? ';' : drawing.charAt(at);
      depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
      if (sign == ';' && depth == 0 && at > from) {
        clauses.add(clause(drawing.substring(from, at)));
        from = at + 1;
      }
    }
    return clauses;
  }

  private static Clause clause(String drawing) {
    int parts = drawing.indexOf('[');
    String own = parts < 0 ? drawing : drawing.substring(0, parts);
    String inside = parts < 0 ? "" : drawing.substring(parts + 1, drawing.length() - 1);
    String level = own.substring(0, own.indexOf(':'));
    String printed = own.substring(own.indexOf(':') + 1);
    boolean worded = printed.endsWith("Duties");
    return new Clause(
        "",
        Arrays.stream(Level.values())
            .filter(one -> one.abbreviation().equals(level))
            .findFirst()
            .orElseThrow(),
        null,
        worded ? printed.replace(" Duties", "") : printed,
        worded ? "Duties" : "",
        "",
        clauses(inside));
  }
}
