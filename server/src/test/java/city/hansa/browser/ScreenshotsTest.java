package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of the documentation: each must be full, light enough for a page, and kept. With
 * {@code -Dscreenshots=true} they are made anew.
 */
@BrowserTest
class ScreenshotsTest {
  private static final Path KEPT = Path.of("..", "docs", "screenshots");
  private static final int MOST_BYTES = 250_000;

  @ParameterizedTest
  @CsvSource({
    "home, 1120, /, 'The open register of city diplomacy'",
    "actor, 1200, /actors/koeln-de, Cologne",
    "network, 1200, /actors/uclg, United Cities and Local Governments UCLG",
    "list, 1000, /actors?country=DE&populationFrom=500000&sort=population&order=desc, Actors"
  })
  void showsThePage(String name, int height, String path, String heading, Readers readers)
      throws IOException {
    Reader reader = readers.wide().resize(Readers.WIDE, height).open(path);
    assertThat(reader.heading()).hasText(heading);
    if (name.equals("home")) {
      assertThat(reader.find("#world")).hasAttribute("data-ready", "true");
    }
    byte[] picture = reader.page().screenshot();
    if (Boolean.getBoolean("screenshots")) {
      Files.createDirectories(KEPT);
      Files.write(file(name), new Picture(picture).indexed());
    }
    Picture now = new Picture(picture);
    byte[] bytes = Files.readAllBytes(file(name));
    Picture kept = new Picture(bytes);
    assertThat(bytes.length).as("bytes of " + name).isLessThan(MOST_BYTES);
    assertThat(kept.width()).isEqualTo(now.width());
    assertThat(kept.height()).isEqualTo(now.height());
  }

  private static Path file(String name) {
    return KEPT.resolve(name + ".png");
  }
}
