package city.hansa.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.kernel.BadInput;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

  @Property
  void whatIsWrittenIsRead(@ForAll @StringLength(max = 100) String name, @ForAll boolean down) {
    PageToken token = new PageToken(ActorQuery.Sort.NAME, down, wellFormed(name), "barcelona-es");
    assertThat(PageToken.read(token.written(), ActorQuery.Sort.NAME, down)).isEqualTo(token);
  }

  /** UTF-8 has no form for half a surrogate pair, and no name holds one. */
  private static String wellFormed(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }

  @Test
  void aTokenOfAnotherOrderIsRefused() {
    String token =
        new PageToken(ActorQuery.Sort.POPULATION, true, "1620343", "barcelona-es").written();
    assertThatThrownBy(() -> PageToken.read(token, ActorQuery.Sort.POPULATION, false))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("after");
              assertThat(refused.messageKey()).isEqualTo("actors.problem.foreign-token");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "MR9", "MR9OQU1FH2FzYx8", "ä"})
  void whatIsNoTokenIsRefused(String text) {
    assertThatThrownBy(() -> PageToken.read(text, ActorQuery.Sort.NAME, false))
        .isInstanceOfSatisfying(
            BadInput.class, refused -> assertThat(refused.field()).isEqualTo("after"));
  }

  @Test
  void aValueThatDoesNotFitItsOrderIsRefused() {
    String forged =
        new PageToken(ActorQuery.Sort.POPULATION, true, "1; drop", "barcelona-es").written();
    assertThatThrownBy(() -> PageToken.read(forged, ActorQuery.Sort.POPULATION, true))
        .isInstanceOf(BadInput.class);
  }
}
