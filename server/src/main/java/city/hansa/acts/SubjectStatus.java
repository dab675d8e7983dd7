package city.hansa.acts;

import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.fold.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a subject had come to on a day.
 *
 * @param knownAt as known then; null for all that has been recorded
 * @param acts of the subject that were known and that the viewer may read, in the order of the log;
 *     also those after the day
 * @param status empty for a family without lifecycle, or one that this version does not know
 * @param history the states of all days, as stretches
 */
public record SubjectStatus(
    Subject subject,
    LocalDate day,
    @Nullable Instant knownAt,
    List<Act> acts,
    Optional<Status<?>> status,
    List<Stretch<?>> history) {

  public SubjectStatus {
    acts = List.copyOf(acts);
    history = List.copyOf(history);
  }

  static SubjectStatus of(
      Subject subject,
      LocalDate day,
      @Nullable Instant knownAt,
      List<Act> acts,
      Optional<Timeline<?>> timeline) {
    return new SubjectStatus(
        subject,
        day,
        knownAt,
        acts,
        timeline.map(each -> each.statusAt(day)),
        timeline.<List<Stretch<?>>>map(each -> List.copyOf(each.history())).orElse(List.of()));
  }
}
