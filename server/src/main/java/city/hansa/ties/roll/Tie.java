package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.ties.TieId;
import java.time.Instant;
import java.util.List;

/**
 * One tie with what is known of it.
 *
 * @param id its ends as they stand, where actors were merged
 * @param subjects under which acts name it; more than one where actors were merged
 * @param reports where lists alone tell of it; then {@code acts} are left in the log
 * @param acts otherwise all of them, in the order of the log
 */
public record Tie(
    TieId id, String key, List<String> subjects, List<Report> reports, List<Act> acts) {

  /** Whether nobody but lists tells of it. */
  public boolean isReportedOnly() {
    return acts.isEmpty();
  }

  /** By what of its acts had been recorded up to an instant, itself included. */
  Tie knownAt(Instant instant) {
    return new Tie(
        id,
        key,
        subjects,
        List.of(),
        acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
  }
}
