package city.hansa.engine.text.akn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.Text.Note;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkomaNtosoTest {

  private static final String HEAD =
      "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>";

  @Test
  void writesElementsOfTheirLevel() {
    var point = clause("art_4__point_a", Level.POINT, "(a)", "", "plan[^1];");
    var article =
        new Clause(
            "art_4",
            Level.ARTICLE,
            Kind.COMMITMENT,
            "Article 4",
            "Water",
            "Cities:",
            List.of(point));
    var text = new Text("fr", "Pact", List.of(article), List.of(new Note("1", "Or buy.")));
    assertThat(new String(AkomaNtoso.write(text, AnyText.EDITION), UTF_8).replace("\n", ""))
        .contains("<FRBRlanguage language=\"fra\"/>")
        .contains("value=\"/akn/un/statement/2026-03-01/pact-2026/fra@2026-05-04/!main\"")
        .contains("value=\"/akn/un/statement/2026-03-01/pact-2026/fra@2026-05-04.akn\"")
        .contains("<FRBRauthoritative value=\"true\"/>")
        .contains(
            "<article eId=\"art_4\" refersTo=\"#kind-commitment\"><num>Article 4</num>"
                + "<heading>Water</heading><intro><p>Cities:</p></intro>"
                + "<point eId=\"art_4__point_a\"><num>(a)</num><content><p>plan"
                + "<authorialNote eId=\"note-1\" placement=\"bottom\" marker=\"1\"><p>Or buy.</p>"
                + "</authorialNote>;</p></content></point></article>");
  }

  @Test
  void aNoteThatRepeatsAnotherToTheLetterHasNoSecondId() {
    var note = new Note("1", "Or buy.");
    for (String body : List.of("plan[^1];", "plan;")) {
      var text =
          new Text(
              "fr",
              "Pact",
              List.of(clause("art_4", Level.ARTICLE, "4", "", body)),
              List.of(note, note));
      byte[] document = AkomaNtoso.write(text, AnyText.EDITION);
      ContentModel.assertHolds(document);
      assertThat(AkomaNtoso.read(new ByteArrayInputStream(document)).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<article eId='art_1'><num>1</num><content><p>Act.</p></content></article>"
            + " | art_1 ARTICLE 1: Act.",
        "<article><num>Article 2</num><content><p>One</p><p>two</p></content></article>"
            + " | art_2 ARTICLE Article 2: One/two",
        "<article eId='a'><content><p> Act <i>now</i>, in <ref href='/x'>Rome</ref>.</p></content>"
            + "</article> | a ARTICLE : Act now, in Rome.",
        "<paragraph eId='p'><content><blockList eId='l'><listIntroduction>Cities:"
            + "</listIntroduction><item eId='i'><num>(a)</num><p>act</p></item></blockList>"
            + "</content></paragraph> | p PARAGRAPH : Cities:; i POINT (a): act",
        "<article eId='a'><paragraph eId='p'><content><p>x</p></content></paragraph>"
            + "<wrapUp><p>and y</p></wrapUp></article>"
            + " | art_1 ARTICLE : ; art_1__para_1 PARAGRAPH : x; art_1__para_2 PARAGRAPH : and y",
        "<title eId='t'><heading>Duties</heading><content><p>x</p></content></title>"
            + " | t PART : Duties x",
        "<article eId='a'><content><table><tr><td><p>CO2</p></td><td><p>5 t</p></td></tr></table>"
            + "</content></article> | a ARTICLE : CO2 / 5 t",
        "<strange>lost?</strange> | para_1 PARAGRAPH : lost?",
      })
  void readsWhatOthersWrite(String body, String told) {
    ReadText read = read(HEAD + "<act name='act'><body>" + body + "</body></act></akomaNtoso>");
    assertThat(read.text().walk().map(AkomaNtosoTest::told).collect(Collectors.joining("; ")))
        .isEqualTo(told);
  }

  @Test
  void losesNoWordsAroundTheBody() {
    ReadText read =
        read(
            HEAD
                + "<act name='act'><meta><notes><note marker='1'><p>n1</p></note></notes><notes>"
                + "<note marker='2'><p>n2</p></note></notes></meta><coverPage><p>cover</p>"
                + "</coverPage><preamble><formula name='f'><p>We,</p></formula><citations>"
                + "<citation><p>seeing</p></citation></citations></preamble><body><article>"
                + "<content><p>act</p></content></article></body><conclusions><p>Rome</p>"
                + "</conclusions></act><components><component><doc name='d'><mainBody><p>more</p>"
                + "</mainBody></doc></component></components></akomaNtoso>");
    assertThat(read.text().walk().map(Clause::body))
        .containsExactly("cover", "We,", "seeing", "act", "Rome", "more");
    assertThat(read.text().notes()).containsExactly(new Note("1", "n1"), new Note("2", "n2"));
  }

  @Test
  void warnsWithThePlace() {
    ReadText read =
        read(
            HEAD
                + "<act name='act'>\n<body xml:lang='en'>\n<tome eId='t'><content><p>x</p></content>"
                + "</tome></body></act></akomaNtoso>");
    assertThat(read.warnings())
        .containsExactly(new ReadText.Warning(3, 15, "tome is read as part"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html/> | line 1, column 8: the root is not akomaNtoso",
        "<a><b></a> | line 1, column 9: not well-formed XML:",
        "<!DOCTYPE a><a/> | a document type declaration is not allowed",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"
            + " | a document type declaration is not allowed",
        "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><debate/></akomaNtoso>"
            + " | debate has no body or mainBody: it is not one text",
      })
  void refusesWithThePlace(String document, String message) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(AknException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThatThrownBy(() -> read("<a>".repeat(10_000))).hasMessageContaining("nested deeper");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art_1 | en | a bell\u0007. | art_1, the body: XML cannot hold the character U+0007 at 7",
        "art_1 | en | \ud800. | art_1, the body: XML cannot hold the character U+D800 at 1",
        "art 1 | en | x | \"art 1\" is no address: it must be without spaces",
        "art_1 | english | x | two clauses have the address art_1",
        "art_2 | no language | x | \"no language\" is no language",
      })
  void refusesWhatCannotBeWritten(String address, String language, String body, String message) {
    var text =
        new Text(
            language,
            "",
            List.of(
                clause(address, Level.ARTICLE, "1", "", body),
                clause("art_1", Level.ARTICLE, "1", "", "")),
            List.of());
    assertThatThrownBy(() -> AkomaNtoso.write(text, AnyText.EDITION))
        .isInstanceOf(AknException.class)
        .hasMessageStartingWith(message);
  }

  private static String told(Clause clause) {
    String words =
        (clause.heading() + " " + clause.body().replace('\n', '/').replace(" | ", " / ")).strip();
    return (clause.address() + " " + clause.level() + " " + clause.number() + ": " + words);
  }

  private static Clause clause(
      String address, Level level, String number, String heading, String body) {
    return new Clause(address, level, null, number, heading, body, List.of());
  }

  private static ReadText read(String document) {
    return AkomaNtoso.read(new ByteArrayInputStream(document.getBytes(UTF_8)));
  }
}
