package city.hansa.instruments.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.Terms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    return of(roll, day, null);
  }

  /**
   * The same, with the lines of those for whom nothing has changed taken over.
   *
   * @param before a sheet of the same instrument, of whatever day and state of the log
   */
  public static Sheet of(Roll roll, LocalDate day, @Nullable Sheet before) {
    Terms terms = roll.instrument().termsOn(day);
    InEffect effect = InEffect.of(roll, day);
    Map<String, String> replaced = replaced(roll, day);
    List<Line> lines = new Lines(roll, day, terms, effect).after(before);
    return new Sheet(
        roll, day, terms, effect, lines, replaced, Counts.of(lines, replaced.keySet()));
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
   * there.
   */
  public Optional<LocalDate> boundFrom(String actor) {
    Participant participant = roll.participants().get(actor);
    return participant == null
        ? Optional.empty()
        : Optional.ofNullable(new Lines(roll, day, terms, effect).ownDay(participant));
  }

  /** Whoever a successor names as the one whose place it took. */
  private static Map<String, String> replaced(Roll roll, LocalDate day) {
    Map<String, String> replaced = new HashMap<>();
    for (Participant each : roll.participants().values()) {
      for (Act act : each.all(day, Done.SUCCESSION)) {
        act.payload()
            .text("predecessor")
            .ifPresent(before -> replaced.put(roll.card(before).id(), each.actor()));
      }
    }
    return replaced;
  }
}
