package city.hansa.ties.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.acts.shipped.ShippedAct;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a release with newer lists says of the ties of an older one. */
class TieGoneTest {

  private static ShippedAct told(String key) {
    ActDraft draft = ShippedAct.reported("tie.report", "a", "", "2026", null, List.of(), Map.of());
    return new ShippedAct(key, draft);
  }

  @ParameterizedTest
  @CsvSource({
    "SISTER/a/b/wiki/2026-02, SISTER/a/b/wiki/2026-08 SISTER/c/d/wiki/2026-08, nothing",
    "SISTER/a/b/wiki/2026-02, SISTER/c/d/wiki/2026-08,                         a b 2026-08",
    "SISTER/a/b/wiki/2026-02, SISTER/c/d/wiki/2026-02,                         a b 2026-02",
    "SISTER/a/b/wiki/2026-02, SISTER/a/b/data/2030,                            a b 2026-02",
  })
  void aTieIsGoneFromTheDayOfTheNewerListThatHasItNoMore(
      String before, String newer, String expected) {
    TieGone gone = TieGone.by(Stream.of(newer.split(" ")).map(TieGoneTest::told).toList());
    assertThat(
            gone.apply(before)
                .map(draft ->
                    draft.actor()
                        + " "
                        + draft.payload().text("with").orElse("")
                        + " "
                        + draft.madeOn())
                .orElse("nothing"))
        .isEqualTo(expected);
  }
}
