package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Acts by which an actor takes part in an instrument. The subject is {@code instrument~actor}; what
 * the depositary does to a participant, and what others say to its conditions, names it.
 */
@Component
class ParticipationFamily implements ActFamily {

  private final ParticipationGuard guard;
  private final AtHand atHand;

  ParticipationFamily(ParticipationGuard guard, AtHand atHand) {
    this.guard = guard;
    this.atHand = atHand;
  }

  @Override
  public String name() {
    return ParticipationLife.NAME;
  }

  @Override
  public List<ActType> types() {
    return ParticipationTypes.ALL;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(ParticipationLife.TABLE);
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return ParticipationLife.subject(instrument(draft), participant(draft));
  }

  static String instrument(ActDraft draft) {
    return draft.payload().text(ParticipationLife.INSTRUMENT).orElse("");
  }

  static String participant(ActDraft draft) {
    return draft
        .payload()
        .text(ParticipationLife.PARTICIPANT)
        .filter(id -> !id.isBlank())
        .orElse(draft.actor());
  }

  /** The depositary reads what is for partners: it keeps the papers. */
  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    Set<String> ends = new HashSet<>(List.of(draft.actor(), participant(draft)));
    atHand
        .first(draft, instrument(draft))
        .map(instrument -> instrument.depositaryOn(draft.madeOn().latest()))
        .filter(keeper -> !keeper.isEmpty())
        .ifPresent(ends::add);
    return ends;
  }

  /** The day from which it counts and the day on which a notice ends follow from the terms. */
  @Override
  public ActDraft completed(ActDraft draft) {
    Optional<Terms> terms =
        atHand
            .instrument(instrument(draft), draft.office())
            .map(instrument -> instrument.termsOn(draft.madeOn().latest()));
    Payload payload = draft.payload();
    if (terms.filter(each -> each.is("counts", "MADE")).isPresent()
        && has(draft, ParticipationLife.COUNTS_FROM)) {
      payload = payload.with(ParticipationLife.COUNTS_FROM, draft.madeOn().toString());
    }
    if (draft.type().equals(ParticipationLife.NOTIFY_WITHDRAWAL)
        && payload.text(ParticipationLife.LEAVES_ON).isEmpty()) {
      PartialDate received = draft.receivedOn() == null ? draft.madeOn() : draft.receivedOn();
      Optional<String> leaves =
          terms
              .flatMap(each -> each.period("withdrawal"))
              .map(period -> period.after(received.latest()).toString());
      if (leaves.isPresent()) {
        payload = payload.with(ParticipationLife.LEAVES_ON, leaves.get());
      }
    }
    return payload.equals(draft.payload()) ? draft : draft.saying(payload);
  }

  /** Whether the type has the field and the draft leaves it open. */
  private static boolean has(ActDraft draft, String field) {
    return draft.payload().text(field).isEmpty()
        && ParticipationTypes.ALL.stream()
            .filter(type -> type.name().equals(draft.type()))
            .flatMap(type -> type.fields().stream())
            .anyMatch(each -> each.name().equals(field));
  }

  @Override
  public List<DatedAct> dated(Act act) {
    return ParticipationLife.dated(act);
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    Optional<Instrument> instrument = atHand.again(draft, instrument(draft));
    return instrument.isEmpty()
        ? List.of(
            Reason.rule(
                "payload." + ParticipationLife.INSTRUMENT,
                "instruments.refused.unknown",
                instrument(draft)))
        : guard.reasons(draft, situation, instrument.get());
  }
}
