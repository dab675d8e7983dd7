package city.hansa.instruments.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.Terms;
import city.hansa.instruments.life.ParticipationLife;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** By when a participant owes its next report. */
public final class Due {

  private Due() {}

  /**
   * The last day on which the next report is in time: a period after the participant became
   * committed, or after its last report, or the day to which an extension moved it. Empty where no
   * report is owed or nobody says when it became committed to the day.
   */
  public static Optional<LocalDate> of(Line line, Terms terms, LocalDate day) {
    if (line.consents().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from =
        Stream.concat(
                line.consents().stream(),
                line.source().doneBy(day, Set.of(ParticipationLife.REPORT)).stream())
            .map(act -> Line.dateOf(act).latest())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return terms.period("report").map(period -> later(period.after(from), line, day));
  }

  private static LocalDate later(LocalDate due, Line line, LocalDate day) {
    List<Act> extensions = line.source().doneBy(day, Set.of(ParticipationLife.EXTEND));
    return extensions.stream()
        .flatMap(act -> act.payload().text("until").stream())
        .map(until -> PartialDate.parse(until).latest())
        .filter(due::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(due);
  }
}
