package city.hansa.ties.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.shipped.ShippedAct;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of a tie that was told and that newer files do not tell as it was: it is gone from
 * the day of the newer version of its list, if that does not have it either. A version of the same
 * day never had it.
 *
 * @param keys of what the newer files tell
 * @param days of the newest version of each list, by source
 */
record TieGone(Set<String> keys, Map<String, String> days)
    implements Function<String, Optional<ActDraft>> {

  /** O(n). */
  static TieGone by(Collection<ShippedAct> newer) {
    Set<String> keys = newer.stream().map(ShippedAct::key).collect(Collectors.toSet());
    Map<String, String> days = new HashMap<>();
    for (String key : keys) {
      String[] parts = key.split(TieFact.BETWEEN);
      days.merge(parts[3], parts[4], (one, two) -> one.compareTo(two) > 0 ? one : two);
    }
    return new TieGone(keys, days);
  }

  /** Empty where the newer version of its list has it too. */
  @Override
  public Optional<ActDraft> apply(String key) {
    String[] parts = key.split(TieFact.BETWEEN);
    String day = days.getOrDefault(parts[3], parts[4]);
    String now = String.join(TieFact.BETWEEN, parts[0], parts[1], parts[2], parts[3], day);
    return keys.contains(now) ? Optional.empty() : Optional.of(TieFact.gone(parts, day));
  }
}
