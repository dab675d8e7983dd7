package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A reader looks at the ties of a country on the map, comes closer and goes to one of its cities.
 */
@BrowserTest
class TieMapJourneyTest {
  @Test
  void drawsTiesMovesWithKeysAndLeadsToTheTiesOfACity(Readers readers) {
    Reader reader = readers.wide();
    reader.open("/ties/map?country=JP");
    assertThat(reader.find("#tie-world")).hasAttribute("data-ready", "true");
    Locator canvas = reader.find("#tie-canvas");
    assertThat(Integer.parseInt(canvas.getAttribute("data-lines"))).isPositive();
    Object whole = drawn(reader);
    reader.find("#tie-world").focus();
    reader.press("+");
    assertThat(drawn(reader)).as("zoomed in").isNotEqualTo(whole);
    reader.press("0");
    assertThat(drawn(reader)).as("the whole world again").isEqualTo(whole);

    List<?> city = somewhere(reader);
    reader.page().mouse().move(number(city, 1), number(city, 2));
    assertThat(reader.find("#tie-label")).isVisible();
    String name = reader.find("#tie-label").textContent().replaceFirst(" · .*", "");
    reader.page().mouse().click(number(city, 1), number(city, 2));
    assertThat(reader.find("h1")).containsText(name);
    assertThat(reader.page().url()).contains("/ties");
  }

  /** Turku's ties lie within Europe: its map begins there, and the whole world is one key away. */
  @Test
  void theMapOfACityBeginsWhereItsTiesAre(Readers readers) {
    Reader reader = readers.wide();
    reader.open("/actors/turku-fi/ties");
    assertThat(reader.find("#tie-world")).hasAttribute("data-ready", "true");
    assertThat(zoom(reader)).isGreaterThan(2);
    reader.find("#tie-world").focus();
    reader.press("0");
    assertThat(zoom(reader)).isEqualTo(1);
  }

  private static double zoom(Reader reader) {
    Object zoom = reader.find("#tie-canvas").evaluate("canvas => d3.zoomTransform(canvas).k");
    return ((Number) zoom).doubleValue();
  }

  /** A sum that changes with any point, once the lines are drawn anew. */
  private static Object drawn(Reader reader) {
    return reader
        .find("#tie-canvas")
        .evaluate(
            """
            async (canvas) => {
              await new Promise((done) => setTimeout(done, 300));
              const bytes = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return String(new Uint32Array(bytes.buffer).reduce((sum, point) => (sum * 31 + point) >>> 0, 7));
            }
            """);
  }

  /**
   * The first city of the map's data, and where Natural Earth's projection puts it in the window.
   */
  private static List<?> somewhere(Reader reader) {
    return (List<?>)
        reader
            .page()
            .evaluate(
                """
                async () => {
                  const ties = await (await fetch(document.getElementById('tie-world').dataset.ties)).json();
                  const projection = d3.geoNaturalEarth1().fitWidth(960, { type: 'Sphere' });
                  projection.translate([480, 0]);
                  projection.translate([480, 14 - projection([0, 84])[1]]);
                  const [x, y] = projection([ties.longitudes[0] / 100, ties.latitudes[0] / 100]);
                  const box = document.getElementById('tie-canvas').getBoundingClientRect();
                  const scale = Math.min(box.width / 960, box.height / 455);
                  return [ties.names[0], box.left + (box.width - 960 * scale) / 2 + x * scale,
                    box.top + (box.height - 455 * scale) / 2 + y * scale];
                }
                """);
  }

  private static double number(List<?> values, int at) {
    return ((Number) values.get(at)).doubleValue();
  }
}
