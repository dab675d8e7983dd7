package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.roll.Due;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of acts that concern those who are in: reports, suspension, conditions.
 */
@Component
class Staying {
  private static final Set<String> WITH_CONDITIONS =
      Set.of(ParticipationLife.RESERVE, ParticipationLife.DECLARE);

  private final Rolls rolls;

  Staying(Rolls rolls) {
    this.rolls = rolls;
  }

  /** Only parties are suspended; for a report that is missing only once its day has passed. */
  List<Reason> suspending(ActDraft draft, Situation situation, Instrument instrument) {
    List<Reason> reasons = new ArrayList<>(quietly(draft, instrument));
    if (draft.standing() == Standing.REPORTED) {
      return reasons;
    }
    LocalDate day = draft.madeOn().latest();
    Optional<Line> line =
        rolls
            .forOffice(instrument.id(), draft.office())
            .map(roll -> Sheet.of(roll, day))
            .flatMap(sheet -> sheet.find(ParticipationFamily.participant(draft)));
    if (line.map(Line::party).orElse(Truth.NO) == Truth.NO) {
      reasons.add(Reason.conflict("type", "instruments.refused.noParty"));
    } else if (draft.payload().text("ground").filter("REPORT_OVERDUE"::equals).isPresent()) {
      Optional<LocalDate> due = Due.of(line.orElseThrow(), instrument.termsOn(day), day);
      if (due.isEmpty()) {
        reasons.add(Reason.rule("payload.ground", "instruments.refused.noReportDue"));
      } else if (!day.isAfter(due.get())) {
        reasons.add(Reason.rule("madeOn", "instruments.refused.reportNotDue", due.get()));
      }
    }
    return reasons;
  }

  /** Where the rules hide suspensions from the public, an open one would tell what they hide. */
  List<Reason> quietly(ActDraft draft, Instrument instrument) {
    boolean quiet = instrument.termsOn(draft.madeOn().latest()).is("quietSuspension", "true");
    return quiet && draft.visibility() == Visibility.PUBLIC
        ? List.of(Reason.rule("visibility", "instruments.refused.quiet"))
        : List.of();
  }

  /** One extension, no longer than the rules allow. */
  List<Reason> extending(ActDraft draft, Situation situation, Instrument instrument) {
    Terms terms = instrument.termsOn(draft.madeOn().latest());
    if (terms.text("extension").isEmpty()) {
      return List.of(Reason.rule("type", "instruments.refused.noExtension"));
    }
    Optional<Act> before =
        situation.standing().stream()
            .filter(act -> act.type().equals(ParticipationLife.EXTEND))
            .findFirst();
    if (before.isPresent()) {
      return List.of(
          Reason.conflict("type", "instruments.refused.extended", before.get().number()));
    }
    LocalDate until = InstrumentGuard.date(draft, "until").latest();
    return rolls
        .forOffice(instrument.id(), draft.office())
        .map(roll -> Sheet.of(roll, draft.madeOn().latest()))
        .flatMap(sheet -> sheet.find(ParticipationFamily.participant(draft)))
        .flatMap(line -> Due.of(line, terms, draft.madeOn().latest()))
        .map(due -> terms.period("extension").orElseThrow().after(due))
        .filter(until::isAfter)
        .map(most -> Reason.rule("payload.until", "instruments.refused.extendedTooFar", most))
        .stream()
        .toList();
  }

  /** An answer is to a condition or statement of that participant that stands. */
  List<Reason> answering(ActDraft draft, Situation situation) {
    long number =
        draft.payload().values().get("to") instanceof Json.Number(double value) ? (long) value : 0;
    boolean there =
        situation.standing().stream()
            .filter(act -> act.number() == number)
            .anyMatch(act -> act.conditions() != null || WITH_CONDITIONS.contains(act.type()));
    return there
        ? List.of()
        : List.of(Reason.rule("payload.to", "instruments.refused.noCondition", number));
  }
}
