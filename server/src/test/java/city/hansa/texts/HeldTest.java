package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AkomaNtoso;
import city.hansa.engine.text.akn.Edition;
import city.hansa.engine.text.write.Docx;
import city.hansa.kernel.BadInput;
import city.hansa.texts.bring.Brought;
import city.hansa.texts.bring.Held;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents on their way in: read, held by the form, or refused. */
class HeldTest {
  private static final Text TEXT =
      Samples.articles("en", "Article", "Cities clean their air.", "They report.");

  @Test
  void theFormGivesBackWhatItHeld() {
    assertThat(Held.unpack(Held.pack(TEXT))).isEqualTo(TEXT);
    Text long40 = Samples.fortyPages(1);
    String held = Held.pack(long40);
    assertThat(held.length()).isLessThan(Held.LONGEST / 10);
    assertThat(Held.unpack(held)).isEqualTo(long40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no base 64!", "bm90IHBhY2tlZA=="})
  void whatTheFormDidNotHoldIsRefused(String broken) {
    assertThatThrownBy(() -> Held.unpack(broken)).isInstanceOf(BadInput.class);
  }

  @Test
  void anAkomaNtosoDocumentIsReadWithItsLanguageInDoubt() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    byte[] document =
        AkomaNtoso.write(TEXT, new Edition("hansa", "pact", "uclg", day, "v1", day, true, day));
    Brought.Read read = (Brought.Read) Brought.read(document, "pact.akn", "fr");
    assertThat(read.text().clauses()).isEqualTo(TEXT.clauses());
    assertThat(read.text().language()).isEqualTo("fr");
    assertThat(read.remarks()).extracting("what").contains("OTHER_LANGUAGE");
    Brought.Unread cut =
        (Brought.Unread)
            Brought.read(
                new String(document, StandardCharsets.UTF_8)
                    .substring(0, document.length / 2)
                    .getBytes(StandardCharsets.UTF_8),
                "pact.akn",
                "en");
    assertThat(cut.faults().getFirst().line()).isPositive();
  }

  @Test
  void fortyPagesOfWordAreReadWithinThreeSeconds() {
    byte[] document = Docx.of(Samples.fortyPages(1));
    Brought.read(document, "pact.docx", "en");
    long start = System.nanoTime();
    Brought brought = Brought.read(document, "pact.docx", "en");
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(((Brought.Read) brought).text().clauses()).hasSize(80);
    assertThat(took).isLessThan(Duration.ofSeconds(3));
  }
}
