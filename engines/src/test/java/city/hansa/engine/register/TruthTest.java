package city.hansa.engine.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthTest {

  /** Kleene's tables with NO, UNKNOWN, YES as 0, 1, 2: and is the minimum, or the maximum. */
  private static int rank(Truth truth) {
    return switch (truth) {
      case NO -> 0;
      case UNKNOWN -> 1;
      case YES -> 2;
    };
  }

  @Property
  void tablesAreMinimumMaximumAndMirror(@ForAll Truth a, @ForAll Truth b) {
    assertThat(rank(a.and(b))).isEqualTo(Math.min(rank(a), rank(b)));
    assertThat(rank(a.or(b))).isEqualTo(Math.max(rank(a), rank(b)));
    assertThat(rank(a.not())).isEqualTo(2 - rank(a));
  }

  @Property
  void lawsHold(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    assertThat(a.not().not()).isEqualTo(a);
  }
}
