package city.hansa.memberships.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small worlds as text: {@code A: b c} says that b and c are members of A. */
class ReachTest {

  @ParameterizedTest
  @CsvSource({
    "A: b c,              '[] []'",
    "A: b B; B: b d,      '[B] [d]'",
    "A: B; B: A d,        '[B] [d]'",
    "A: B; B: C; C: B d,  '[B, C] [C, d]'",
    "A: A b,              '[] []'",
    "A: B c; B: C d; C: A c e, '[B, C] [C, d, e]'",
  })
  void whoeverIsReachedIsMetOnce(String world, String expected) {
    Map<String, Set<String>> members = new HashMap<>();
    for (String each : world.split("; ")) {
      String[] parts = each.split(": ");
      members.put(parts[0], Set.of(parts[1].split(" ")));
    }
    Reach reach = Reach.of("A", id -> members.getOrDefault(id, Set.of()));
    assertThat(reach.through() + " " + new TreeSet<>(reach.reached())).isEqualTo(expected);
  }
}
