package city.hansa.engine.register.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.register.tie.Pulse.Done;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -                           , 2020-01-01, UNKNOWN, -,          false
          a 2019-06-01                , 2019-05-31, UNKNOWN, -,          false
          a 2019-06-01                , 2019-06-01, LIVELY,  2019-06-01, false
          a 2019-06-01                , 2020-05-31, LIVELY,  2019-06-01, false
          a 2019-06-01                , 2020-06-01, QUIET,   2019-06-01, false
          a 2019-06-01                , 2021-05-31, QUIET,   2019-06-01, false
          a 2019-06-01                , 2021-06-01, ASLEEP,  2019-06-01, false
          a 2019-06-01 b 2020-01-01   , 2021-06-01, QUIET,   2020-01-01, false
          a 2019-06-02 b 2020-01-01   , 2021-06-01, QUIET,   2020-01-01, true
          a 2019-06-01 a 2020-01-01   , 2020-02-01, LIVELY,  2020-01-01, false
          """)
  void beatsAsLongAsSomethingIsDone(
      String done, LocalDate day, Pulse.Beat beat, LocalDate last, boolean reciprocal) {
    Pulse pulse = Pulse.on(day, read(done), 2, 24);
    assertThat(pulse.beat()).isEqualTo(beat);
    assertThat(pulse.last()).isEqualTo(last);
    assertThat(pulse.isReciprocal()).isEqualTo(reciprocal);
  }

  private static List<Done> read(String done) {
    if (done == null) {
      return List.of();
    }
    String[] words = done.split(" ");
    return Stream.iterate(0, at -> at < words.length, at -> at + 2)
        .map(at -> new Done(LocalDate.parse(words[at + 1]), words[at]))
        .toList();
  }

  @Test
  void asleepFromTheDayOnWhichTheMonthsAreOver() {
    LocalDate last = LocalDate.of(2020, 2, 29);
    LocalDate asleep = Pulse.sleepsFrom(last, 24);
    assertThat(asleep).isEqualTo(LocalDate.of(2022, 2, 28));
    List<Done> done = List.of(new Done(last, "a"));
    assertThat(Pulse.on(asleep, done, 2, 24).beat()).isEqualTo(Pulse.Beat.ASLEEP);
    assertThat(Pulse.on(asleep.minusDays(1), done, 2, 24).beat()).isEqualTo(Pulse.Beat.QUIET);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a b,   '',    UNKNOWN
          a b,   a,     ONE
          a b,   b,     ONE
          a b,   a b,   BOTH
          a b,   c,     UNKNOWN
          a b c, a b,   ONE
          a b c, c b a, BOTH
          """)
  void sidesAreCountedByEnds(String ends, String asserting, Sidedness expected) {
    assertThat(Sidedness.of(words(ends), words(asserting))).isEqualTo(expected);
  }

  @Test
  void nobodyIsTiedToItself() {
    assertThatThrownBy(() -> Sidedness.of(List.of("a", "a"), List.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two or more");
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).filter(each -> !each.isEmpty()).toList();
  }
}
