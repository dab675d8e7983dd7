package city.hansa.engine.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 sign 2009; 2 sign 2009 corrects 1; 3 sign 2009 cancels 2 | []
          1 sign 2009 corrects 1                                     | [ToItself[act=1]]
          1 sign 2009 corrects 2; 2 sign 2009                        | [ToLater[act=1, target=2]]
          2 sign 2009 corrects 1                                     | [ToUnknown[act=2, target=1]]
          1 sign 2009 corrects 2; 2 sign 2009 cancels 1              | [Circle[act=1, numbers=[1, 2]], Circle[act=2, numbers=[2, 1]]]
          1 sign 2009 corrects 3; 2 sign 2009 cancels 1; 3 sign 2009 corrects 2; 4 sign 2009 corrects 3 | [Circle[act=1, numbers=[1, 3, 2]], Circle[act=2, numbers=[2, 1, 3]], Circle[act=3, numbers=[3, 2, 1]]]
          1 sign 2009; 1 sign 2010                                   | [SameNumber[act=1]]
          """)
  void namesEveryFault(String acts, String faults) {
    assertThat(Corrections.check(Drawn.acts(acts))).hasToString(faults);
  }

  @Test
  void anActIsCheckedBeforeItJoinsTheOthers() {
    Set<Long> there = Set.of(1L, 3L);
    assertThat(joining("4 sign 2009 corrects 1", there)).isEqualTo("none");
    assertThat(joining("4 sign 2009 corrects 4", there)).isEqualTo("ToItself[act=4]");
    assertThat(joining("4 sign 2009 cancels 5", there)).isEqualTo("ToLater[act=4, target=5]");
    assertThat(joining("4 sign 2009 cancels 2", there)).isEqualTo("ToUnknown[act=4, target=2]");
    assertThat(joining("3 sign 2009", there)).isEqualTo("SameNumber[act=3]");
  }

  private static String joining(String act, Set<Long> there) {
    return Corrections.check(Drawn.acts(act).getFirst(), there)
        .map(Object::toString)
        .orElse("none");
  }
}
