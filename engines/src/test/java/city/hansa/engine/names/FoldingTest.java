package city.hansa.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paris                       | paris
          München                     | munchen
          SÃO  PAULO                  | sao paulo
          Aix-en-Provence             | aix en provence
          "L'Aquila"                  | laquila
          "L´Aquila"                  | laquila
          "Frankfurt (Oder)"          | frankfurt oder
          "Frankfurt/Main"            | frankfurt main
          "Hague, The"                | hague the
          Straße                      | strasse
          STRASSE                     | strasse
          Tromsø                      | tromso
          Đà Nẵng                     | da nang
          Łódź                        | lodz
          Iğdır                       | igdir
          İZMİR                       | izmir
          Ærø                         | aero
          Þingvellir                  | thingvellir
          Київ                        | киів
          Орёл                        | орел
          Αθήνα                       | αθηνα
          ΠΕΙΡΑΙΑΣ                    | πειραιασ
          Πειραιάς                    | πειραιασ
          القَاهِرَة                    | القاهره
          القاهره                     | القاهره
          أبو ظبي                     | ابو ظبي
          ابوظبی                      | ابوظبي
          کابل                        | كابل
          יְרוּשָׁלַיִם                     | ירושלים
          दिल्ली                       | दिल्ली
          トウキョウ                   | とうきょう
          ﾄｳｷｮｳ                       | とうきょう
          東京                         | 東京
          "Area ５１"                  | area 51
          "٧ أكتوبر"                   | 7 اكتوبر
          "Naʻālehu"                  | naalehu
          "ﬁn"                        | fin
          "soft\u00adhyphen"          | softhyphen
          "..."                       | ''
          """)
  void foldsToTheKey(String text, String key) {
    assertThat(Folding.fold(text)).isEqualTo(java.text.Normalizer.normalize(key, NFKD));
  }

  private static final java.text.Normalizer.Form NFKD = java.text.Normalizer.Form.NFKD;

  @ParameterizedTest
  @CsvSource({"がき, かき", "दिल्ली, दल्ल"})
  void keepsMarksThatTellWordsApart(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "L'Aquila"            | [laquila, l aquila]
          "Sant'Agata de'Goti"  | [santagata degoti, sant agata de goti]
          "Arkhangel'sk"        | [arkhangelsk]
          "Trois-Rivières"      | [trois rivieres]
          "--"                  | []
          """)
  void partsTheArticleInASecondKey(String text, String keys) {
    assertThat(Folding.keys(text)).hasToString(keys);
  }

  @Property
  void foldingAgainChangesNothing(@ForAll String text) {
    String key = Folding.fold(text);
    assertThat(Folding.fold(key)).isEqualTo(key);
    assertThat(key).doesNotContain("  ").isEqualTo(key.strip());
  }
}
