package city.hansa.instruments.life;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.fold.Status;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in the way of an act about an instrument. */
@Component
class InstrumentGuard {
  private static final Set<String> WITHOUT_AGREEMENT = Set.of("LETTER", "UNILATERAL");

  private final Rolls rolls;
  private final Adoptions adoptions;
  private final ObjectProvider<AgreedTexts> texts;

  InstrumentGuard(Rolls rolls, Adoptions adoptions, ObjectProvider<AgreedTexts> texts) {
    this.rolls = rolls;
    this.adoptions = adoptions;
    this.texts = texts;
  }

  List<Reason> reasons(ActDraft draft, Situation situation, Optional<Instrument> known) {
    if (draft.type().equals(InstrumentLife.REGISTER)) {
      return registering(draft, known);
    }
    if (known.isEmpty()) {
      return List.of(Reason.rule("subject", "instruments.refused.unknown", draft.subject()));
    }
    Instrument instrument = known.get();
    List<Reason> reasons = new ArrayList<>(Keeping.reasons(draft, instrument));
    reasons.addAll(TermsCheck.faults(draft, instrument));
    reasons.addAll(byType(draft, situation, instrument));
    return reasons;
  }

  private static List<Reason> registering(ActDraft draft, Optional<Instrument> known) {
    List<Reason> reasons = new ArrayList<>();
    if (!draft.subject().matches("[a-z0-9]+(-[a-z0-9]+)*") || draft.subject().length() > 100) {
      reasons.add(Reason.rule("subject", "instruments.refused.id", draft.subject()));
    }
    if (known.isPresent() && draft.corrects() == null) {
      reasons.add(
          Reason.conflict(
              "subject", "instruments.refused.registered", draft.subject(), known.get().title()));
    }
    String depositary = draft.payload().text("depositary").orElse("");
    boolean own = draft.standing() == Standing.OWN;
    if (own && !depositary.isBlank() && !depositary.equals(draft.actor())) {
      reasons.add(
          Reason.forbidden("payload.depositary", "instruments.refused.keptByAnother", depositary));
    }
    reasons.addAll(TermsCheck.faults(draft));
    return reasons;
  }

  private List<Reason> byType(ActDraft draft, Situation situation, Instrument instrument) {
    return switch (draft.type()) {
      case InstrumentLife.FREEZE -> freezing(draft, instrument);
      case InstrumentLife.ADOPT -> adopting(draft, instrument);
      case InstrumentLife.PUT_TO_SILENCE -> {
        LocalDate until = date(draft, "until").latest();
        yield until.isAfter(draft.madeOn().latest())
            ? List.of()
            : List.of(Reason.rule("payload.until", "instruments.refused.silenceOver", until));
      }
      case InstrumentLife.BREAK_SILENCE -> adoptions.breaking(draft, instrument);
      case InstrumentLife.ANNOUNCE_EFFECT -> announcing(draft, instrument);
      case InstrumentLife.REPLACE, InstrumentLife.TERMINATE -> ending(draft, instrument);
      case InstrumentLife.RELATE ->
          draft.payload().text("other").filter(draft.subject()::equals).isPresent()
              ? List.of(Reason.rule("payload.other", "instruments.refused.itself"))
              : List.of();
      case InstrumentLife.HAND_OVER ->
          instrument
                  .depositaryOn(draft.madeOn().latest())
                  .equals(draft.payload().text("to").orElse(""))
              ? List.of(Reason.rule("payload.to", "instruments.refused.keepsAlready"))
              : List.of();
      default -> List.of();
    };
  }

  private List<Reason> freezing(ActDraft draft, Instrument instrument) {
    if (draft.standing() == Standing.REPORTED) {
      return List.of();
    }
    List<String> languages = instrument.termsOn(draft.madeOn().latest()).languages();
    return texts.stream()
        .flatMap(each -> each.missing(instrument.id(), languages, draft.office()).stream())
        .toList();
  }

  private List<Reason> adopting(ActDraft draft, Instrument instrument) {
    if (draft.standing() == Standing.REPORTED) {
      return List.of();
    }
    boolean free = WITHOUT_AGREEMENT.contains(instrument.termsOn(LocalDate.MAX).text("kind"));
    Status<InstrumentState> state = instrument.stateOn(draft.madeOn().latest());
    if (!free && !state.possible().contains(InstrumentState.AGREED)) {
      return List.of(Reason.conflict("type", "instruments.refused.notAgreed"));
    }
    return adoptions.reasons(draft, instrument);
  }

  /** The day is the one that the rule gives; where words alone tell it, the registrar's. */
  private List<Reason> announcing(ActDraft draft, Instrument instrument) {
    LocalDate day = date(draft, "effectOn").latest();
    if (draft.standing() == Standing.REPORTED || instrument.termsOn(day).effectRule().isEmpty()) {
      return List.of();
    }
    return rolls
        .forOffice(instrument.id(), draft.office())
        .map(roll -> Sheet.of(roll, day).effect())
        .map(effect ->
            effect.from() == null
                ? List.of(Reason.rule("payload.effectOn", "instruments.refused.ruleNotMet"))
                : effect.from().latest().equals(day)
                    ? List.<Reason>of()
                    : List.of(
                        Reason.rule(
                            "payload.effectOn", "instruments.refused.effectDay", effect.from())))
        .orElse(List.of());
  }

  /** What by its rule never took effect is not terminated; it lapses. */
  private List<Reason> ending(ActDraft draft, Instrument instrument) {
    LocalDate day = draft.madeOn().latest();
    boolean may =
        draft.standing() == Standing.REPORTED
            || instrument.termsOn(day).text("effect").isEmpty()
            || rolls
                .forOffice(instrument.id(), draft.office())
                .filter(roll -> Sheet.of(roll, day).effect().on() != Truth.NO)
                .isPresent();
    return may ? List.of() : List.of(Reason.conflict("type", "instruments.refused.notInEffect"));
  }

  static PartialDate date(ActDraft draft, String field) {
    return PartialDate.parse(draft.payload().text(field).orElseThrow());
  }
}
