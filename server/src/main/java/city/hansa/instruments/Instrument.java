package city.hansa.instruments;

import city.hansa.acts.Act;
import city.hansa.acts.Dating;
import city.hansa.acts.InForce;
import city.hansa.acts.Standing;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.instruments.life.InstrumentLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was agreed or declared, independent of language and version, as its acts tell it.
 *
 * @param acts all that are taken into account, in the order of the log
 * @param standing those of them that neither were corrected nor cancelled
 */
public record Instrument(
    String id, List<Act> acts, List<Act> standing, Timeline<InstrumentState> life) {

  public Instrument {
    acts = List.copyOf(acts);
    standing = List.copyOf(standing);
  }

  /**
   * Empty if nobody has entered it.
   *
   * @param acts of this one matter, in the order of the log
   */
  public static Optional<Instrument> of(String id, List<Act> acts) {
    List<Act> standing = InForce.of(acts);
    if (standing.stream().noneMatch(act -> act.type().equals(InstrumentLife.REGISTER))) {
      return Optional.empty();
    }
    return Optional.of(
        new Instrument(
            id,
            acts,
            standing,
            Timeline.of(
                InstrumentLife.TABLE,
                acts.stream().flatMap(act -> InstrumentLife.dated(act).stream()).toList())));
  }

  /** As it was known at an instant; empty if it was not entered then. */
  public Optional<Instrument> knownAt(Instant instant) {
    return of(id, acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
  }

  /**
   * What holds on a day: as it was entered, with what was set later and up to that day, in the
   * order of the days on which it was set.
   */
  public Terms termsOn(LocalDate day) {
    Terms terms = new Terms(Map.of());
    for (Act act : all(InstrumentLife.REGISTER)) {
      terms = terms.with(act.payload());
    }
    for (Act act : madeBy(day, InstrumentLife.SET_TERMS)) {
      terms = terms.with(act.payload());
    }
    return terms;
  }

  /** Acts of a type that stand and were made by a day, in the order of their days. */
  private List<Act> madeBy(LocalDate day, String type) {
    return standing.stream()
        .filter(act -> act.type().equals(type) && !act.madeOn().earliest().isAfter(day))
        .sorted(
            Comparator.comparing((Act act) -> act.madeOn().earliest())
                .thenComparingLong(Act::number))
        .toList();
  }

  /** Every title it was ever given, in any language, as printed; the first one first. */
  public Set<String> titles() {
    Set<String> titles = new LinkedHashSet<>();
    for (Act act : standing) {
      act.payload().text("title").map(String::strip).ifPresent(titles::add);
      act.payload().text("titles").stream()
          .flatMap(String::lines)
          .map(line -> line.replaceFirst("^[A-Za-z0-9-]{2,35}:", "").strip())
          .forEach(titles::add);
    }
    titles.remove("");
    return titles;
  }

  public String title() {
    return termsOn(LocalDate.MAX).title();
  }

  /** The state by its own acts; where a rule of effect stands, see {@code roll.Effect}. */
  public Status<InstrumentState> stateOn(LocalDate day) {
    return life.statusAt(day);
  }

  /** Who keeps it on a day; empty if nobody has said. One at a time: a handover ends the other. */
  public String depositaryOn(LocalDate day) {
    String keeper = termsOn(day).text("depositary");
    for (Act act : madeBy(day, InstrumentLife.HAND_OVER)) {
      keeper = act.payload().text("to").orElse(keeper);
    }
    return keeper;
  }

  /** The depositary; where there is none, the office that entered it. */
  public String keeperOn(LocalDate day) {
    String keeper = depositaryOn(day);
    return keeper.isEmpty() ? last(InstrumentLife.REGISTER).map(Act::office).orElse("") : keeper;
  }

  /** Whether it is known from reports alone. */
  public boolean isReported() {
    return standing.stream().allMatch(act -> act.standing() == Standing.REPORTED);
  }

  /** The latest act of a type that stands; empty if there is none. */
  public Optional<Act> last(String type) {
    return standing.stream().filter(act -> act.type().equals(type)).reduce((one, two) -> two);
  }

  /** When it was adopted, as precisely as somebody says. */
  public Optional<When> adoptedOn() {
    return last(InstrumentLife.ADOPT).map(Act::madeOn);
  }

  /** Acts of a type that stand. */
  public List<Act> all(String type) {
    return standing.stream().filter(act -> act.type().equals(type)).toList();
  }

  /** The acts that stand and had been done by a day, in the order in which they were. */
  public List<Act> until(LocalDate day) {
    return standing.stream()
        .filter(act -> !Dating.ofReceipt(act).effective().earliest().isAfter(day))
        .toList();
  }
}
