package city.hansa.engine.register.fold;

import city.hansa.engine.register.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a subject on a day. Dates that are known to the month or year only may leave several
 * states possible; then the status is unknown, never guessed.
 */
public sealed interface Status<S extends Enum<S>> {

  /** The states that are possible, at least one. */
  Set<S> possible();

  /** Acts that changed nothing, by number. */
  List<Skipped<S>> skipped();

  /**
   * The state is the same whichever days the dates stand for.
   *
   * @param since the date of the act that made it, or if several may have made it the hull of their
   *     dates; null if no act need have made it
   * @param madeBy the acts that may have made it, by number: as a rule one; none where the subject
   *     is as it began
   */
  record Known<S extends Enum<S>>(
      S state, @Nullable When since, List<Long> madeBy, List<Skipped<S>> skipped)
      implements Status<S> {

    public Known {
      madeBy = List.copyOf(madeBy);
      skipped = List.copyOf(skipped);
    }

    @Override
    public Set<S> possible() {
      return EnumSet.of(state);
    }
  }

  /**
   * The dates leave several states possible.
   *
   * @param possible two or more, in the order of the enum
   * @param exact whether each is truly possible; false where more than {@value Script#MOST} acts of
   *     imprecise date overlap, where the true set may be smaller
   */
  record Unknown<S extends Enum<S>>(Set<S> possible, boolean exact, List<Skipped<S>> skipped)
      implements Status<S> {

    public Unknown {
      possible = EnumSet.copyOf(possible);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * An act that changed nothing.
   *
   * @param act its number
   * @param reasons one for each state that it may have met
   * @param surely whether it changes nothing in every case in which it had happened by the day; if
   *     not, in some
   */
  record Skipped<S extends Enum<S>>(
      long act, String type, List<Step.Refusal<S>> reasons, boolean surely) {

    public Skipped {
      reasons = List.copyOf(reasons);
    }
  }
}
