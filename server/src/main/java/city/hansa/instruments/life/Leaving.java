package city.hansa.instruments.life;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.calendar.Notice;
import city.hansa.instruments.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the way of leaving, and of being made to leave. */
@Component
class Leaving {

  /** The notice ends when its period is over, or on a later day that it names. */
  List<Reason> noticing(ActDraft draft, Instrument instrument) {
    Optional<CalendarPeriod> period =
        instrument.termsOn(draft.madeOn().latest()).period("withdrawal");
    Optional<PartialDate> named =
        draft.payload().text(ParticipationLife.LEAVES_ON).map(PartialDate::parse);
    if (named.isEmpty()) {
      return draft.standing() == Standing.REPORTED
          ? List.of()
          : List.of(Reason.rule("payload.leavesOn", "instruments.refused.leavesOn"));
    }
    PartialDate received = draft.receivedOn() == null ? draft.madeOn() : draft.receivedOn();
    LocalDate from = received.latest();
    LocalDate earliest = period.map(each -> new Notice(from, each, null).leftOn()).orElse(from);
    return named.get().latest().isBefore(earliest)
        ? List.of(Reason.rule("payload.leavesOn", "instruments.refused.tooSoon", earliest))
        : List.of();
  }

  List<Reason> expelling(ActDraft draft, Instrument instrument) {
    return draft.standing() == Standing.REPORTED
            || instrument.termsOn(draft.madeOn().latest()).is("expulsion", "true")
        ? List.of()
        : List.of(Reason.rule("type", "instruments.refused.noExpulsion"));
  }
}
