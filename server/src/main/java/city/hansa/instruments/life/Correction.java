package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.acts.Subject;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.calendar.CalendarPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A correction of an error in a text, as its acts tell it.
 *
 * @param instrument whose text it is
 * @param name inside the instrument
 * @param standing its acts that neither were corrected nor cancelled, in the order of the log
 */
public record Correction(String instrument, String name, List<Act> standing) {
  /** The family of its acts. */
  public static final String FAMILY = CorrectionFamily.NAME;

  public Correction {
    standing = List.copyOf(standing);
  }

  public static Subject subject(String instrument, String name) {
    return new Subject(FAMILY, ParticipationLife.subject(instrument, name));
  }

  /** Empty if nobody has proposed it. */
  public static Optional<Correction> of(String instrument, String name, List<Act> acts) {
    Correction correction = new Correction(instrument, name, InForce.of(acts));
    return correction.one(CorrectionFamily.PROPOSE).map(proposed -> correction);
  }

  public Act proposal() {
    return one(CorrectionFamily.PROPOSE).orElseThrow();
  }

  /** By whom it was objected to, in the order of the log. */
  public List<Act> objections() {
    return standing.stream().filter(act -> act.type().equals(CorrectionFamily.OBJECT)).toList();
  }

  /** By what it ended: entered or withdrawn; empty while it has not. */
  public Optional<Act> outcome() {
    return one(CorrectionFamily.ENTER).or(() -> one(CorrectionFamily.WITHDRAW));
  }

  private Optional<Act> one(String type) {
    return standing.stream().filter(act -> act.type().equals(type)).findFirst();
  }

  /** On which objections are possible for the last time. */
  public LocalDate lastDay() {
    return lastDay(proposal());
  }

  /** The time runs from the day on which the proposal came. */
  static LocalDate lastDay(Act proposal) {
    PartialDate from = Objects.requireNonNullElse(proposal.receivedOn(), proposal.madeOn());
    return CalendarPeriod.parse(
            proposal.payload().text(CorrectionFamily.PERIOD).orElse(CorrectionFamily.USUAL))
        .after(from.latest());
  }
}
