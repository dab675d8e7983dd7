package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.acts.Standing;
import city.hansa.ties.TieId;
import java.time.Instant;
import java.util.List;

/**
 * One tie with what is known of it.
 *
 * @param id its ends as they stand, where actors were merged
 * @param subjects under which acts name it; more than one where actors were merged
 * @param reports where reports alone tell of it; then {@code acts} are left in the log
 * @param acts otherwise all of them, in the order of the log
 */
public record Tie(
    TieId id, String key, List<String> subjects, List<Report> reports, List<Act> acts) {

  /** Whether its acts were left in the log, since what lists say in them is all that counts. */
  boolean isInLog() {
    return acts.isEmpty();
  }

  /** Whether nobody but lists tells of it. */
  public boolean isReportedOnly() {
    return InForce.of(acts).stream()
        .allMatch(act -> act.cancels() != null || act.standing() == Standing.REPORTED);
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
