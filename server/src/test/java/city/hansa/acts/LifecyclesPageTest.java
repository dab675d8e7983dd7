package city.hansa.acts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.engine.register.fold.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The document of the lifecycles is what the engine prints, of every family that the application
 * knows. Where it is not, what it should be stands in {@code target/lifecycles.md}.
 */
@HansaTest
class LifecyclesPageTest {
  private static final String HEAD =
      """
      # Lifecycles

      Printed by the register itself from the tables that it runs on. What no row lists is refused, with the reason. Where the
      last column says so, an act that somebody merely reports may take a step that the actors themselves could not: what
      is only known from a list enters without its earlier steps.
      """;

  @Autowired private Families families;

  @Test
  void theDocumentIsWhatTheEnginePrints() throws IOException {
    String printed =
        families.all().stream()
            .filter(family -> !(family instanceof PetitionFamily))
            .flatMap(family -> family.lifecycle().stream())
            .sorted(Comparator.comparing(Lifecycle::name))
            .map(LifecyclesPageTest::section)
            .collect(Collectors.joining("", HEAD, ""));
    Files.writeString(Path.of("target/lifecycles.md"), printed);
    assertThat(Path.of("../docs/lifecycles.md")).hasContent(printed);
  }

  private static String section(Lifecycle<?> life) {
    return "\n## %s\n\n```mermaid\n%s```\n\n%s"
        .formatted(life.name(), life.toMermaid(), life.toMarkdown());
  }
}
