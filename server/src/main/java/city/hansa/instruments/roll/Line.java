package city.hansa.instruments.roll;

import static city.hansa.instruments.life.ParticipationLife.CARRY_OVER;
import static city.hansa.instruments.life.ParticipationLife.CONFIRM;
import static city.hansa.instruments.life.ParticipationLife.JOIN;
import static city.hansa.instruments.life.ParticipationLife.SIGN_DEFINITIVE;
import static city.hansa.instruments.life.ParticipationLife.SUCCEED;

import city.hansa.actors.Card;
import city.hansa.acts.Act;
import city.hansa.acts.Standing;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.life.ParticipationLife;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One participant on one day, as status pages show it.
 *
 * @param possible its states; more than one where dates leave it open
 * @param party whether it is a party: bound, past its own day of effect, to what is in effect
 * @param signature the last by the day; null if it never signed
 * @param consents what bound it: confirmation, joining, definitive signature, succession, carrying
 *     over; in the order of time
 * @param notice of withdrawal that runs or has run out; null if none
 * @param reported whether all of it is known from reports alone
 * @param marks what it counts as; see {@link Marks}
 */
public record Line(
    Card card,
    Set<ParticipationState> possible,
    Truth party,
    @Nullable Act signature,
    List<Act> consents,
    @Nullable Act notice,
    boolean reported,
    Participant source,
    Marks marks) {

  static Line of(
      Participant each, Card card, Set<ParticipationState> possible, Truth party, LocalDate day) {
    Act signature = each.last(day, Done.SIGNATURE);
    return new Line(
        card,
        possible,
        party,
        signature,
        each.all(day, Done.CONSENT),
        each.last(day, Done.NOTICE),
        each.isReported(),
        each,
        Marks.of(possible, signature != null, party));
  }

  public String actor() {
    return card.id();
  }

  /** The state; empty where the dates leave several possible. */
  public Optional<ParticipationState> state() {
    return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  public boolean isSurely(Set<ParticipationState> states) {
    return states.containsAll(possible);
  }

  public boolean mayBe(Set<ParticipationState> states) {
    for (ParticipationState each : possible) {
      if (states.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** Acts with a condition or statement, and what others said to it, in the order of the log. */
  public List<Act> remarks(LocalDate day) {
    return source.all(day, Done.REMARK);
  }

  /** The day that counts for an act. */
  public static When dateOf(Act act) {
    return ParticipationLife.dated(act).getFirst().effective();
  }

  /** The letter by which status pages mark how an actor became bound; empty for a signature. */
  public static String marker(Act consent) {
    return switch (consent.type()) {
      case CONFIRM -> "A";
      case JOIN -> "a";
      case SIGN_DEFINITIVE -> "s";
      case SUCCEED -> "d";
      case CARRY_OVER -> "c";
      default -> "";
    };
  }

  /** Whether an act of a type stands that may have counted by a day. */
  public boolean happened(String type, LocalDate day) {
    return !source.doneBy(day, Set.of(type)).isEmpty();
  }

  /** All that happened, in the order of the log. */
  public List<Act> acts() {
    return source.done().stream().map(Done::act).toList();
  }

  public boolean hasOwnWord() {
    return acts().stream().anyMatch(act -> act.standing() != Standing.REPORTED);
  }
}
