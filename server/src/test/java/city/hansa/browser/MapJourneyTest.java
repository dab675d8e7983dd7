package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader looks at the world and goes to what she sees, with a mouse or without. */
@BrowserTest
class MapJourneyTest {
  private static final List<Double> SINGAPORE = List.of(103.85, 1.29);
  private static final List<Double> BARCELONA = List.of(2.159, 41.389);
  private static final List<Double> SAO_PAULO = List.of(-46.636, -23.548);

  @Test
  void drawsTheWorldZoomsWithKeysAndLeadsOnFromTheListBesideIt(Readers readers) {
    Reader reader = drawn(readers.wide());
    assertThat(reader.find("#world-canvas")).hasAttribute("data-points", "10000");
    List<?> whole = canvas(reader);
    assertThat((int) whole.get(0)).as("different colours drawn").isGreaterThan(20);
    reader.find("#world").focus();
    reader.press("+");
    List<?> near = canvas(reader);
    assertThat(near).as("zoomed in").isNotEqualTo(whole);
    reader.press("ArrowRight");
    assertThat(canvas(reader)).as("moved").isNotEqualTo(near);
    reader.press("0");
    assertThat(canvas(reader)).as("the whole world again").isEqualTo(whole);

    reader.find("#seats").getByText("Mayors for Peace").focus();
    assertThat(reader.find("#world-label")).hasText("Mayors for Peace · Hiroshima");
    reader.press("Enter");
    reader.assertAt("/actors/mayors-for-peace");
  }

  @Test
  void clickingASeatLeadsToItsNetworkAndClickingACityToTheCity(Readers readers) {
    Reader reader = drawn(readers.wide());
    double[] singapore = shownAt(reader, "GRCN");
    double[] barcelona = shownAt(reader, "UCLG");
    double[] there = between(reader, singapore, barcelona);
    reader.page().mouse().move(there[0], there[1]);
    assertThat(reader.find("#world-label")).containsText("São Paulo, BR");
    reader.page().mouse().click(there[0], there[1]);
    reader.assertAt("/actors/sao-paulo-br");

    drawn(reader).page().mouse().click(singapore[0], singapore[1]);
    reader.assertAt("/actors/resilient-cities-network");
  }

  @Test
  void readsTheSameListsWithoutJavaScript(Readers readers) {
    Reader reader = readers.with(options -> options.setJavaScriptEnabled(false)).open("/");
    assertThat(reader.find(".world-note")).isVisible();
    reader.link("Shanghai").click();
    reader.assertAt("/actors/shanghai-cn");
  }

  private static Reader drawn(Reader reader) {
    reader.open("/");
    assertThat(reader.find("#world")).hasAttribute("data-ready", "true");
    return reader;
  }

  /** How many colours are on the canvas, and a sum that changes with any of its points. */
  private static List<?> canvas(Reader reader) {
    return (List<?>)
        reader
            .find("#world-canvas")
            .evaluate(
                """
                async (canvas) => {
                  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                  const bytes = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  const points = new Uint32Array(bytes.buffer);
                  return [new Set(points).size, String(points.reduce((sum, point) => (sum * 31 + point) >>> 0, 7))];
                }
                """);
  }

  /** Where the map shows the seat of a network that the list names, in pixels of the window. */
  private static double[] shownAt(Reader reader, String network) {
    reader.find("#seats").getByText(network, new Locator.GetByTextOptions().setExact(true)).hover();
    Locator label = reader.find("#world-label");
    assertThat(label).containsText(network);
    BoundingBox box = label.boundingBox();
    // A label stands 12 pixels after its point and 10 above it.
    return new double[] {box.x - 12, box.y + box.height + 10};
  }

  /** Where São Paulo must be, as Natural Earth's projection has it, seen from two known points. */
  private static double[] between(Reader reader, double[] singapore, double[] barcelona) {
    List<?> flat =
        (List<?>)
            reader
                .page()
                .evaluate(
                    """
                    (places) => places.map((place) => d3.geoNaturalEarth1().scale(1).translate([0, 0])(place))
                    """,
                    List.of(SINGAPORE, BARCELONA, SAO_PAULO));
    double scale = (singapore[0] - barcelona[0]) / (at(flat, 0, 0) - at(flat, 1, 0));
    return new double[] {
      singapore[0] + scale * (at(flat, 2, 0) - at(flat, 0, 0)),
      singapore[1] + scale * (at(flat, 2, 1) - at(flat, 0, 1))
    };
  }

  private static double at(List<?> points, int point, int axis) {
    return ((Number) ((List<?>) points.get(point)).get(axis)).doubleValue();
  }
}
