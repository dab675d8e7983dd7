package city.hansa.instruments.roll;

import city.hansa.engine.register.Truth;
import city.hansa.engine.register.effect.Circle;
import city.hansa.engine.register.effect.Consent;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A roll on one day: who stands how, and how many. Immutable.
 *
 * @param lines in the order of names; those who have no standing that day are left out
 * @param replaced participants whose place a successor has taken, by actor id, with the successor
 */
public record Sheet(
    Roll roll,
    LocalDate day,
    Terms terms,
    InEffect effect,
    List<Line> lines,
    Map<String, String> replaced,
    Counts counts) {

  /** O(n) in the participants. */
  public static Sheet of(Roll roll, LocalDate day) {
    Instrument instrument = roll.instrument();
    Terms terms = instrument.termsOn(day);
    List<Consent> consents = Consents.of(roll);
    Circle circle = InEffect.circle(terms, everInvited(roll));
    InEffect effect = InEffect.of(instrument, consents, circle, day);
    Map<String, LocalDate> own = ownDays(terms, consents, effect, day);
    Map<String, String> replaced = replaced(roll, day);
    List<Line> lines = new ArrayList<>();
    for (Participant each : roll.participants().values()) {
      Set<ParticipationState> possible = each.possibleOn(day);
      if (possible.size() > 1 || !possible.contains(ParticipationState.NONE)) {
        Truth party = party(each.actor(), possible, effect, own, day);
        lines.add(Line.of(each, roll.card(each.actor()), possible, party, day));
      }
    }
    return new Sheet(
        roll,
        day,
        terms,
        effect,
        List.copyOf(lines),
        replaced,
        Counts.of(lines, replaced.keySet()));
  }

  public Optional<Line> find(String actor) {
    return lines.stream().filter(line -> line.actor().equals(actor)).findFirst();
  }

  /** The same of whoever takes part on whatever day; one that was merged leads on. */
  public Optional<Line> findAnyTime(String asked) {
    String actor = roll.card(asked).id();
    Participant participant = roll.participants().get(actor);
    return participant == null
        ? Optional.empty()
        : Optional.of(
            find(actor)
                .orElseGet(() ->
                    Line.of(
                        participant,
                        roll.card(actor),
                        participant.possibleOn(day),
                        Truth.NO,
                        day)));
  }

  /** How many of some of its lines stand how, counted as all of them are. */
  public Counts countOf(Collection<Line> some) {
    return Counts.of(List.copyOf(some), replaced.keySet());
  }

  /** How the counts came about, up to its day; O(n log n). */
  public Growth growth() {
    return Growth.of(roll, day);
  }

  /**
   * The first day on which an actor's consent binds it; empty if it gave none, or effect is not
   * there. O(n) in the participants.
   */
  public Optional<LocalDate> boundFrom(String actor) {
    return Optional.ofNullable(ownDays(terms, Consents.of(roll), effect, day).get(actor));
  }

  private static Truth party(
      String actor,
      Set<ParticipationState> possible,
      InEffect effect,
      Map<String, LocalDate> own,
      LocalDate day) {
    boolean must = ParticipationState.ABLE.containsAll(possible);
    boolean may = possible.stream().anyMatch(ParticipationState.ABLE::contains);
    LocalDate from = own.get(actor);
    if (!may || effect.on() == Truth.NO || from != null && from.isAfter(day)) {
      return Truth.NO;
    }
    return Truth.of(must && effect.on() == Truth.YES && from != null, true);
  }

  /** For each actor the first day on which it is bound: the rule's delay counts for late ones. */
  private static Map<String, LocalDate> ownDays(
      Terms terms, List<Consent> consents, InEffect effect, LocalDate day) {
    Map<String, LocalDate> days = new HashMap<>();
    Optional<EffectRule> rule = terms.effectRule();
    for (Consent consent : consents) {
      LocalDate from = consent.from().latest();
      LocalDate bound = rule.map(each -> each.delay().after(from)).orElse(from);
      boolean began = !consent.from().earliest().isAfter(day);
      if (began && effect.from() != null) {
        LocalDate start = effect.from().latest();
        days.put(consent.actor(), bound.isBefore(start) ? start : bound);
      }
    }
    return days;
  }

  static Set<String> everInvited(Roll roll) {
    Set<String> invited = new HashSet<>();
    roll.participants().values().stream()
        .filter(each -> each.ever(Done.INVITATION))
        .forEach(each -> invited.add(each.actor()));
    return invited;
  }

  /** Whoever a successor names as the one whose place it took. */
  private static Map<String, String> replaced(Roll roll, LocalDate day) {
    Map<String, String> replaced = new HashMap<>();
    for (Participant each : roll.participants().values()) {
      each.all(day, Done.SUCCESSION).stream()
          .flatMap(act -> act.payload().text("predecessor").stream())
          .forEach(before -> replaced.put(roll.card(before).id(), each.actor()));
    }
    return replaced;
  }
}
