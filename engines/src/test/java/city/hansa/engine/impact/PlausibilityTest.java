package city.hansa.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlausibilityTest {

  @Test
  void thirtyFourCitiesCannotHoldOneAndAHalfBillion() {
    Plausibility.Finding finding = Plausibility.of(1_500_000_000L, 34);
    assertThat(finding.personsPerCity()).isEqualTo(44.1e6, within(0.05e6));
    assertThat(finding.alarm()).isTrue();
  }

  @Test
  void theAlarmRingsAboveFortyMillionOnly() {
    assertThat(Plausibility.of(40_000_000, 1).alarm()).isFalse();
    assertThat(Plausibility.of(40_000_001, 1).alarm()).isTrue();
    assertThat(Plausibility.of(2_800_000_000L, 8_000))
        .isEqualTo(new Plausibility.Finding(350_000, false));
    assertThatThrownBy(() -> Plausibility.of(1, 0)).hasMessageContaining("1 or more cities");
  }
}
