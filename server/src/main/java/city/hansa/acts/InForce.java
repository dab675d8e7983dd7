package city.hansa.acts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which acts count: those that no act in force corrects or cancels. A cancelled cancellation
 * restores what it voided; a correction that was itself corrected restores nothing.
 */
public final class InForce {

  private InForce() {}

  /** What was voided, and what of it by a correction that stands in its place. */
  private record Answers(Set<Long> voided, Set<Long> replaced) {

    /** An answer has a higher number than what it answers, so the latest are judged first. */
    static Answers in(List<Act> acts) {
      Answers answers = new Answers(new HashSet<>(), new HashSet<>());
      acts.stream()
          .filter(act -> act.target() != null)
          .sorted(Comparator.comparingLong(Act::number).reversed())
          .filter(answers::stands)
          .forEach(answers::add);
      return answers;
    }

    /** In force, or a correction in whose place a later one stands. */
    boolean stands(Act act) {
      return !voided.contains(act.number())
          || act.corrects() != null && replaced.contains(act.number());
    }

    private void add(Act act) {
      voided.add(Objects.requireNonNull(act.target()));
      if (act.corrects() != null) {
        replaced.add(act.corrects());
      }
    }
  }

  /** The acts of one matter that count, in the order given; cancellations among them. */
  public static List<Act> of(List<Act> acts) {
    Set<Long> voided = Answers.in(acts).voided();
    return acts.stream().filter(act -> !voided.contains(act.number())).toList();
  }

  /** The act that corrects or cancels one, unless it was itself cancelled. */
  public static Optional<Act> answerTo(long number, List<Act> acts) {
    Answers answers = Answers.in(acts);
    return acts.stream()
        .filter(act -> act.target() != null && act.target() == number && answers.stands(act))
        .findFirst();
  }
}
