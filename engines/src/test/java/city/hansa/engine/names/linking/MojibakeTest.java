package city.hansa.engine.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 that was read as Windows-1252 comes back; sound text stays. */
class MojibakeTest {
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  @ParameterizedTest
  @ValueSource(
      strings = {"Málaga", "Kraków", "São Paulo", "Москва", "القاهرة", "東京", "Đà Nẵng", "L’Aquila"})
  void whatWasTakenForLatinIsPutRightOnceAndTwice(String name) {
    String broken = new String(name.getBytes(StandardCharsets.UTF_8), LATIN);
    assertThat(Mojibake.repaired(broken)).isEqualTo(name);
    String twice = new String(broken.getBytes(StandardCharsets.UTF_8), LATIN);
    assertThat(Mojibake.repaired(twice)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MÃ¡laga=Málaga",
        "KrakÃ³w=Kraków",
        "LiÃ¨ge=Liège",
        "Malmö=Malmö",
        "a â€“ b=a – b"
      })
  void asItIsMetInFiles(String pair) {
    String[] parts = pair.split("=");
    assertThat(Mojibake.repaired(parts[0])).isEqualTo(parts[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Málaga", "Ärö", "Øystre Slidre", "Москва", "Ñuñoa", "Île-de-France", ""})
  void soundNamesStay(String name) {
    assertThat(Mojibake.repaired(name)).isEqualTo(name);
  }

  @Property
  void repairingTwiceChangesNothingMore(@ForAll @StringLength(max = 40) String text) {
    String once = Mojibake.repaired(text);
    assertThat(Mojibake.repaired(once).length()).isLessThanOrEqualTo(once.length());
  }
}
