package city.hansa.notices;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.notices.Numbering.Covered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How notices are numbered and their numbers written. */
class NoticeNumberTest {

  @Property
  void numbersRunOnInEveryYear(
      @ForAll @Size(max = 40) List<@IntRange(min = 2020, max = 2024) Integer> years,
      @ForAll @IntRange(min = 2019, max = 2025) int lastYear,
      @ForAll @IntRange(min = 1, max = 9) int lastN) {
    NoticeNumber last = new NoticeNumber(lastYear, lastN);
    List<Covered> covered =
        years.stream().map(year -> new Covered(1, 1, year, Instant.EPOCH)).toList();
    NoticeNumber before = last;
    for (NoticeWriter.Row row : Numbering.numbered(Optional.of(last), covered)) {
      NoticeNumber number = row.number();
      assertThat(number).isGreaterThan(before);
      assertThat(number.n()).isEqualTo(number.year() == before.year() ? before.n() + 1 : 1);
      assertThat(NoticeNumber.parse(number.toString())).contains(number);
      before = number;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HN.0.2026", "HN.01.2026", "HN.1.26", "hn.1.2026", "HN.1.0000", "HN.1.2026 ", ""})
  void otherTextsAreNoNumbers(String text) {
    assertThat(NoticeNumber.parse(text)).isEmpty();
  }
}
