package city.hansa.instruments.roll;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.instruments.ParticipationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a participant is committed. It begins where it may, is certain where it must,
 * and likewise ends.
 *
 * @param until the first day on which it is no longer; null if it goes on
 */
record Committed(When from, @Nullable When until) {

  /** In order; what is never certain is left out: it is too little to carry effect. */
  static List<Committed> in(List<Stretch<ParticipationState>> history) {
    List<Committed> all = new ArrayList<>(1);
    LocalDate first = null;
    LocalDate sure = null;
    LocalDate shaky = null;
    for (Stretch<ParticipationState> stretch : history) {
      boolean may = !Collections.disjoint(ParticipationState.BOUND, stretch.possible());
      boolean must = ParticipationState.BOUND.containsAll(stretch.possible());
      LocalDate from = stretch.from();
      if (first == null && may) {
        first = from;
      }
      if (sure == null && must) {
        sure = from;
      }
      if (sure != null && !must && shaky == null) {
        shaky = from;
      }
      if (first != null && !may) {
        add(first, sure, shaky, from, all);
        first = null;
        sure = null;
        shaky = null;
      } else if (must) {
        shaky = null;
      }
    }
    if (first != null) {
      add(first, sure, shaky, null, all);
    }
    return List.copyOf(all);
  }

  private static void add(
      LocalDate first,
      @Nullable LocalDate sure,
      @Nullable LocalDate shaky,
      @Nullable LocalDate end,
      List<Committed> all) {
    if (sure != null) {
      When until = end == null ? null : span(shaky == null ? end : shaky, end);
      all.add(new Committed(span(first, sure), until));
    }
  }

  private static When span(LocalDate first, LocalDate last) {
    return first.isBefore(last)
        ? Disputed.among(List.of(PartialDate.of(first), PartialDate.of(last)))
        : PartialDate.of(last);
  }
}
