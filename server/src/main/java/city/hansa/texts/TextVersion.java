package city.hansa.texts;

import city.hansa.acts.Act;
import city.hansa.acts.Dating;
import city.hansa.acts.InForce;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.instruments.Instrument;
import city.hansa.texts.life.TextLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of the text of an instrument in one language, as its acts tell it.
 *
 * @param acts all that are taken into account, in the order of the log
 * @param standing those of them that neither were corrected nor cancelled
 */
public record TextVersion(
    VersionId id, List<Act> acts, List<Act> standing, Timeline<TextState> life) {

  /** After everything that was or will be done. */
  public static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  public TextVersion {
    acts = List.copyOf(acts);
    standing = List.copyOf(standing);
  }

  /**
   * Empty if nobody has put it into the register.
   *
   * @param acts of this one matter, in the order of the log
   */
  public static Optional<TextVersion> of(VersionId id, List<Act> acts) {
    List<Act> standing = InForce.of(acts);
    if (standing.stream().noneMatch(act -> act.type().equals(TextLife.PROPOSE))) {
      return Optional.empty();
    }
    return Optional.of(
        new TextVersion(
            id,
            acts,
            standing,
            Timeline.of(TextLife.TABLE, acts.stream().map(Dating::ofReceipt).toList())));
  }

  /** As it was known at an instant; empty if it was not in the register then. */
  public Optional<TextVersion> knownAt(Instant instant) {
    return of(id, acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
  }

  /** By which it came into the register. */
  public Act proposal() {
    return last(TextLife.PROPOSE).orElseThrow();
  }

  /** The latest act of a type that stands. */
  public Optional<Act> last(String type) {
    return standing.stream().filter(act -> act.type().equals(type)).reduce((one, two) -> two);
  }

  /** SHA-256 of its document, in lower-case hex. */
  public String sha256() {
    return proposal().payload().text(TextLife.SHA256).orElse("");
  }

  /** Whether its language is one in which the text is authentic. */
  public boolean authentic() {
    return proposal().payload().yes(TextLife.AUTHENTIC);
  }

  /** Why it came after the adoption: AMENDMENT or CORRECTION; empty for no such reason. */
  public String because() {
    return proposal().payload().text(TextLife.BECAUSE).orElse("");
  }

  /** Where the dates leave several states possible, the one that comes last. */
  public TextState stateOn(LocalDate day) {
    return switch (life.statusAt(day)) {
      case Status.Known<TextState> known -> known.state();
      case Status.Unknown<TextState> unknown ->
          unknown.possible().stream().max(Comparator.naturalOrder()).orElse(TextState.DRAFT);
    };
  }

  public boolean is(TextState state) {
    return stateOn(EVER) == state;
  }

  public Optional<When> agreedOn() {
    return last(TextLife.AGREE).map(Act::madeOn);
  }

  /** Which version stands in its place from the beginning, if it was corrected. */
  public Optional<VersionId> replacedBy() {
    return last(TextLife.CORRECT)
        .flatMap(act -> act.payload().text(TextLife.REPLACED_BY))
        .flatMap(VersionId::parse);
  }

  /** Whether its words were adopted with the instrument by a day, or came in their place. */
  public boolean adopted(Instrument instrument, LocalDate day) {
    return stateOn(day) == TextState.AGREED
        && instrument.adoptedOn().filter(on -> !on.earliest().isAfter(day)).isPresent();
  }

  /** The clauses that were marked as commitments, in the order in which they were. */
  public List<Commitment> commitments() {
    return standing.stream()
        .filter(act -> act.type().equals(TextLife.MARK))
        .map(act -> Commitment.of(id, act))
        .toList();
  }
}
