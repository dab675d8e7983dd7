package city.hansa.ties.life;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.actors.Presences.Seat;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.mandate.Case;
import city.hansa.mandate.Checking;
import city.hansa.mandate.Jurisdiction;
import city.hansa.mandate.Mandates;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks, before an actor binds itself to another, what the rules of its jurisdiction say. */
@Component
class TieMandate {
  private final Mandates mandates;
  private final Presences presences;

  TieMandate(Mandates mandates, Presences presences) {
    this.mandates = mandates;
    this.presences = presences;
  }

  /** What forbids it stands in the way; what others report has been done already. */
  List<Reason> forbidden(TieDraft tie) {
    if (tie.draft().standing() == Standing.REPORTED) {
      return List.of();
    }
    Jurisdiction jurisdiction =
        presences.seat(tie.draft().actor()).map(TieMandate::jurisdiction).orElse(NOWHERE);
    if (!mandates.knows(jurisdiction)
        || !(mandates.check(matter(tie, jurisdiction)) instanceof Checking.Checked checked)) {
      return List.of();
    }
    return checked.forbidding().stream()
        .map(duty -> Reason.rule("", "mandate.refused.forbidden", duty.text(), duty.source()))
        .toList();
  }

  private static final Jurisdiction NOWHERE = new Jurisdiction("", null);

  private static Jurisdiction jurisdiction(Seat seat) {
    return new Jurisdiction(Optional.ofNullable(seat.country()).orElse(""), seat.division());
  }

  private Case matter(TieDraft tie, Jurisdiction jurisdiction) {
    List<String> others =
        tie.ends().stream().filter(id -> !id.equals(tie.draft().actor())).toList();
    Collection<Card> cards = presences.cards(others).values();
    return new Case(
        jurisdiction,
        tie.draft().actor(),
        cards.stream().map(card -> card.kind().name()).collect(Collectors.toSet()),
        cards.stream().map(Card::country).filter(Objects::nonNull).collect(Collectors.toSet()),
        tie.kind().name(),
        tie.text("bindingness"),
        tie.text(TieFields.THEMES),
        tie.draft().madeOn().latest());
  }
}
