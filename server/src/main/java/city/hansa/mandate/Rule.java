package city.hansa.mandate;

import city.hansa.mandate.Duty.Kind;
import city.hansa.mandate.Duty.Silence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack. An empty set asks nothing of the case.
 *
 * @param from first day on which it is law; null if it always was, as far as the pack tells
 * @param until first day on which it is law no longer; null while it is
 * @param due counted from the planned day, negative for days before it; null for none
 */
record Rule(
    String id,
    Jurisdiction jurisdiction,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Set<String> counterpartKinds,
    Set<String> counterpartCountries,
    Set<String> instrumentKinds,
    Set<String> bindingness,
    Set<String> subjects,
    Kind kind,
    @Nullable Period due,
    Silence silence,
    String text,
    String source,
    @Nullable String address,
    LocalDate verifiedOn) {

  boolean applies(Case matter) {
    LocalDate day = matter.plannedDay();
    boolean law = (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    return law
        && jurisdiction.reaches(matter.jurisdiction())
        && meets(counterpartKinds, matter.counterpartKinds())
        && meets(counterpartCountries, matter.counterpartCountries())
        && meets(instrumentKinds, Set.of(matter.instrumentKind()))
        && meets(bindingness, Set.of(matter.bindingness()))
        && meets(subjects, Set.of(matter.subject()));
  }

  private static boolean meets(Set<String> asked, Set<String> there) {
    return asked.isEmpty() || there.stream().anyMatch(asked::contains);
  }

  Duty duty(LocalDate planned) {
    LocalDate day = due == null ? null : planned.plus(due);
    return new Duty(id, kind, day, silence, text, source, address, verifiedOn);
  }
}
