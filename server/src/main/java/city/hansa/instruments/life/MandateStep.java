package city.hansa.instruments.life;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.actors.Presences.Seat;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.roll.Rolls;
import city.hansa.mandate.Case;
import city.hansa.mandate.Checking;
import city.hansa.mandate.Jurisdiction;
import city.hansa.mandate.Mandates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks, before an actor binds itself, what the rules of its jurisdiction say. */
@Component
public class MandateStep {
  private final Mandates mandates;
  private final Presences presences;
  private final Rolls rolls;

  MandateStep(Mandates mandates, Presences presences, Rolls rolls) {
    this.mandates = mandates;
    this.presences = presences;
    this.rolls = rolls;
  }

  /** What forbids it stands in the way; what others report has been done already. */
  List<Reason> forbidden(ActDraft draft, Instrument instrument) {
    if (draft.standing() == Standing.REPORTED) {
      return List.of();
    }
    LocalDate day = draft.madeOn().latest();
    return check(draft.actor(), instrument, draft.office(), day) instanceof Checking.Checked checked
        ? checked.forbidding().stream()
            .map(duty -> Reason.rule("", "mandate.refused.forbidden", duty.text(), duty.source()))
            .toList()
        : List.of();
  }

  /**
   * One round trip; a second where rules are loaded.
   *
   * @param office as which the register is read
   */
  public Checking check(String actor, Instrument instrument, String office, LocalDate day) {
    Jurisdiction jurisdiction = jurisdiction(actor);
    if (!mandates.knows(jurisdiction)) {
      return new Checking.NoPacks(jurisdiction);
    }
    Set<String> kinds = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (Card card : others(actor, instrument, office)) {
      kinds.add(card.kind().name());
      if (card.country() != null) {
        countries.add(card.country());
      }
    }
    Terms terms = instrument.termsOn(day);
    return mandates.check(
        new Case(
            jurisdiction,
            actor,
            kinds,
            countries,
            terms.text("kind"),
            terms.text("bindingness"),
            "",
            day));
  }

  private Jurisdiction jurisdiction(String actor) {
    return presences
        .seat(actor)
        .map(seat -> new Jurisdiction(country(seat), seat.division()))
        .orElseGet(() -> new Jurisdiction("", null));
  }

  private static String country(Seat seat) {
    return seat.country() == null ? "" : seat.country();
  }

  /** Whoever takes part already. */
  private List<Card> others(String actor, Instrument instrument, String office) {
    return rolls
        .forOffice(instrument.id(), office)
        .map(roll ->
            roll.cards().values().stream().filter(card -> !card.id().equals(actor)).toList())
        .orElse(List.of());
  }
}
