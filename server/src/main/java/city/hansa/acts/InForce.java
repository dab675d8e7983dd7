package city.hansa.acts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which acts count: those that no act in force corrects or cancels. A cancelled cancellation
 * restores what it voided.
 */
public final class InForce {

  private InForce() {}

  /** The acts of one matter that count, in the order given; cancellations among them. */
  public static List<Act> of(List<Act> acts) {
    Set<Long> voided = voided(acts);
    return acts.stream().filter(act -> !voided.contains(act.number())).toList();
  }

  /** The act in force that corrects or cancels one. */
  public static Optional<Act> answerTo(long number, List<Act> acts) {
    return of(acts).stream()
        .filter(act -> act.target() != null && act.target() == number)
        .findFirst();
  }

  /** An answer has a higher number than what it answers, so the latest are judged first. */
  private static Set<Long> voided(List<Act> acts) {
    Set<Long> voided = new HashSet<>();
    acts.stream()
        .filter(act -> act.target() != null)
        .sorted(Comparator.comparingLong(Act::number).reversed())
        .filter(act -> !voided.contains(act.number()))
        .forEach(act -> voided.add(Objects.requireNonNull(act.target())));
    return voided;
  }
}
