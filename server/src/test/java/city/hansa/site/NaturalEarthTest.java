package city.hansa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NaturalEarthTest {

  @Test
  void theWorldFillsTheDrawing() {
    assertThat(NaturalEarth.x(-180, 0)).isEqualTo(0, within(1e-9));
    assertThat(NaturalEarth.x(180, 0)).isEqualTo(NaturalEarth.WIDTH, within(1e-9));
    assertThat(NaturalEarth.y(90)).isEqualTo(0, within(1e-9));
    assertThat(NaturalEarth.y(-90)).isEqualTo(NaturalEarth.HEIGHT, within(1e-9));
  }

  /** The projection's proportions as its authors give them: height to width 0.52. */
  @Test
  void itsProportionsAreThoseOfThePaper() {
    assertThat(NaturalEarth.HEIGHT / NaturalEarth.WIDTH).isEqualTo(0.52, within(0.005));
  }

  @Test
  void northIsUpAndEastIsRight() {
    for (int latitude = -90; latitude < 90; latitude++) {
      assertThat(NaturalEarth.y(latitude + 1)).isLessThan(NaturalEarth.y(latitude));
      assertThat(NaturalEarth.x(10, latitude)).isGreaterThan(NaturalEarth.x(9, latitude));
    }
  }
}
