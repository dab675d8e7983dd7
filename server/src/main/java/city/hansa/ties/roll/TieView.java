package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.acts.Standing;
import city.hansa.engine.register.tie.Pulse;
import city.hansa.engine.register.tie.TieTerm;
import city.hansa.ties.TieState;
import city.hansa.ties.life.Deal;
import city.hansa.ties.life.Effective;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One tie as of a day, with everything that a page about it tells.
 *
 * @param acts all that the reader may see, by their dates
 * @param passedTo the tie of the successor that took it over by the day; null if none did
 * @param before the ties that this one took over
 */
public record TieView(
    TieRow row,
    Life life,
    List<Act> acts,
    List<Next> ahead,
    List<Project> projects,
    @Nullable String passedTo,
    List<String> before) {

  private static final Set<TieState> NOTICED =
      EnumSet.of(TieState.ENDING, TieState.ENDING_SUSPENDED, TieState.ENDED);

  static TieView of(Tie tie, LocalDate day, Ground ground) {
    Life life = Life.on(tie, day, ground);
    Ground.Passed passed = ground.passed(tie);
    String to = passed == null || passed.on().earliest().isAfter(day) ? null : passed.to();
    return new TieView(
        life.row(),
        life,
        tie.acts().stream()
            .sorted(
                Comparator.comparing((Act act) -> act.madeOn().earliest())
                    .thenComparingLong(Act::number))
            .toList(),
        new Ahead(life).all(),
        Project.all(life),
        to,
        ground.before(tie).stream().map(Tie::key).toList());
  }

  public Deal deal() {
    return life.deal();
  }

  public Pulse pulse() {
    return life.pulse();
  }

  /** The states of all days up to the one that is read, with what is derived. */
  public List<Stage> history() {
    return Stage.all(life);
  }

  /** The acts of one type that stand and were made by the day, the latest first. */
  public List<Act> standing(String type) {
    return life.standing().stream()
        .filter(act -> act.type().equals(type))
        .filter(act -> !act.madeOn().earliest().isAfter(life.day()))
        .sorted(
            Comparator.comparing((Act act) -> act.madeOn().earliest())
                .thenComparingLong(Act::number)
                .reversed())
        .toList();
  }

  /** The pause that runs, or ran last. */
  public Optional<Act> pause() {
    return standing(TieLife.SUSPEND).stream().findFirst();
  }

  /** How often a term that renews itself has done so by the day. */
  public int renewals() {
    boolean noticed = life.folded().stream().anyMatch(NOTICED::contains);
    LocalDate notice =
        life.acts()
            .filter(act -> noticed && act.type().equals(TieLife.NOTICE))
            .map(act -> Effective.of(act).latest())
            .reduce((one, two) -> two)
            .orElse(null);
    return deal().term().map((TieTerm term) -> term.renewals(life.day(), notice)).orElse(0);
  }

  /** The last act by which an end asserts it, in person or by a list; empty if none does. */
  public Optional<Act> assertion(String end) {
    return life.acts()
        .filter(act -> new Said(life).by(act).contains(end))
        .max(
            Comparator.comparing((Act act) -> act.standing() != Standing.REPORTED)
                .thenComparing(act -> act.madeOn().earliest())
                .thenComparingLong(Act::number));
  }

  /** Lists that tell of it without saying who asserts it. */
  public List<Act> unattributed() {
    return life.acts()
        .filter(act -> act.type().equals(TieLife.REPORT) && new Said(life).by(act).isEmpty())
        .toList();
  }

  public Set<TieState> states() {
    return row.states();
  }

  /** What an act says by the day the role of its actor is; empty if none does. */
  public String role(String end) {
    return life.standing().stream()
        .filter(act -> !Effective.of(act).earliest().isAfter(life.day()))
        .filter(act -> life.ground().standing(act.actor()).equals(end))
        .flatMap(act -> act.payload().text(TieFields.ROLE).stream())
        .reduce((one, two) -> two)
        .orElse("");
  }
}
