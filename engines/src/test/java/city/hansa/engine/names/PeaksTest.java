package city.hansa.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeaksTest {

  @Property
  void findsTheLeftmostGreatest(
      @ForAll("values") short[] values,
      @ForAll @IntRange(min = 0) int a,
      @ForAll @IntRange(min = 0) int b) {
    int lo = Math.min(a % values.length, b % values.length);
    int hi = Math.max(a % values.length, b % values.length) + 1;
    int expected = lo;
    for (int i = lo; i < hi; i++) {
      expected = values[i] > values[expected] ? i : expected;
    }
    assertThat(new Peaks(values).peak(lo, hi)).isEqualTo(expected);
  }

  @Property
  void sortsTextsByTheirBytes(@ForAll List<String> texts) {
    TextStore store = new TextStore();
    List<byte[]> expected = new ArrayList<>();
    int[] starts = new int[texts.size()];
    for (int i = 0; i < starts.length; i++) {
      String text = texts.get(i).replace('\0', ' ');
      expected.add(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      starts[i] = store.add(text);
    }
    expected.sort(Comparator.comparing(bytes -> bytes, Arrays::compareUnsigned));
    TextSort.sort(starts, store.bytes());
    for (int i = 0; i < starts.length; i++) {
      assertThat(
              TextStore.at(store.bytes(), starts[i])
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(expected.get(i));
    }
  }

  @Provide
  Arbitrary<short[]> values() {
    return Arbitraries.shorts()
        .between((short) 0, (short) 40)
        .array(short[].class)
        .ofMinSize(1)
        .ofMaxSize(5000);
  }
}
