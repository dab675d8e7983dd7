package city.hansa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever can be brought has words for every page of an import, in every language. */
@HansaTest
class KindsInWordsTest {
  @Autowired private List<ImportKind> kinds;
  @Autowired private MessageSource messages;

  @Test
  void everyKindIsCalledSomethingBeforeAndAfter() {
    assertThat(kinds).extracting(ImportKind::name).contains("acts", "claims", "signatories");
    for (ImportKind kind : kinds) {
      for (String language : List.of("en", "fr", "es", "ar")) {
        assertThat(keys(kind))
            .as(language)
            .allSatisfy(key ->
                assertThat(messages.getMessage(key, null, null, Locale.of(language)))
                    .as(key)
                    .isNotBlank());
      }
    }
  }

  private static Stream<String> keys(ImportKind kind) {
    String name = kind.name();
    return Stream.of("kind.%s", "kind.%s.lede", "done.%s", "done.%s.undo")
        .map(key -> "imports." + key.formatted(name));
  }
}
