package city.hansa.acts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.fold.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The document of the lifecycles is what the engine prints. Where it is not, what it should be
 * stands in {@code target/lifecycles.md}.
 */
class LifecyclesPageTest {
  private static final String HEAD =
      """
      # Lifecycles

      Printed by the register itself from the tables that it runs on. What no row lists is refused, with the reason. Where the
      last column says so, an act that somebody merely reports may take a step that the actors themselves could not: what
      is only known from a list enters without its earlier steps.
      """;

  @Test
  void theDocumentIsWhatTheEnginePrints() throws IOException {
    try (ActsHouse house = new ActsHouse()) {
      String printed =
          house.bean(Families.class).all().stream()
              .filter(family -> family.getClass().getName().startsWith("city.hansa.acts.families."))
              .flatMap(family -> family.lifecycle().stream())
              .sorted(Comparator.comparing(Lifecycle::name))
              .map(LifecyclesPageTest::section)
              .collect(Collectors.joining("", HEAD, ""));
      Files.writeString(Path.of("target/lifecycles.md"), printed);
      assertThat(Path.of("../docs/lifecycles.md")).hasContent(printed);
    }
  }

  private static String section(Lifecycle<?> life) {
    return "\n## %s\n\n```mermaid\n%s```\n\n%s"
        .formatted(life.name(), life.toMermaid(), life.toMarkdown());
  }
}
