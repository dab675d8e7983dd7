package city.hansa.engine.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  private static final Countries COUNTRIES = new Countries();

  @ParameterizedTest
  @CsvSource({
    "DE, DE",
    "deu, DE",
    "Germany, DE",
    "Allemagne, DE",
    "Alemania, DE",
    "Deutschland, DE",
    "Niemcy, DE",
    "UK, GB",
    "EL, GR",
    "RKS, XK",
    "Türkiye, TR",
    "Turkey, TR",
    "USA, US",
    "Україна, UA",
    "مصر, EG",
    "日本, JP",
    "The Netherlands, NL",
    "Cote d'Ivoire, CI",
    "Bosnia and Herzegovina, BA",
    "EspaÃ±a, ES"
  })
  void isUnderstoodHoweverItIsWritten(String written, String code) {
    assertThat(Roster.unpacked(COUNTRIES.understand(written))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"france, FR", "espagne, ES", "reino unido, GB", "uk, GB", "ita, IT", "kosovo, XK"})
  void aKeyNamesAState(String key, String code) {
    assertThat(Roster.unpacked(COUNTRIES.named(key))).isEqualTo(code);
  }

  /** Whatever was asked before: an answer must not hang on the questions of others. */
  @ParameterizedTest
  @ValueSource(strings = {"it", "co", "frankreich", "tirol", "", "atlantis"})
  void anythingElseNamesNone(String key) {
    COUNTRIES.understand(key);
    assertThat(COUNTRIES.named(key)).isEqualTo(Countries.NOT_GIVEN);
  }

  @Test
  void nothingAndNonsense() {
    assertThat(COUNTRIES.understand(" ")).isEqualTo(Countries.NOT_GIVEN);
    assertThat(COUNTRIES.understand("Atlantis")).isEqualTo(Countries.UNKNOWN);
  }
}
