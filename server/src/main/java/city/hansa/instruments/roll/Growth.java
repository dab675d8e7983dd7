package city.hansa.instruments.roll;

import city.hansa.engine.register.effect.Consent;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.Terms;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Counts.What;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many stood how on every day up to one: the counts of all sheets, swept over time at once. O(n
 * log n) in the stretches of all histories.
 *
 * <p>The rule of effect is taken as it stands on the last day.
 *
 * @param points the days on which a count changed, in order
 */
public record Growth(List<Point> points) {

  /**
   * @param signatories those who ever signed, likewise without whoever was succeeded
   */
  public record Point(
      LocalDate day, Counts.Number signatories, Counts.Number committed, Counts.Number parties) {}

  private static final Set<String> SIGNATURES =
      Set.of(ParticipationLife.SIGN, ParticipationLife.SIGN_DEFINITIVE);

  static Growth of(Roll roll, LocalDate until) {
    return new Sweeping(roll, until).swept();
  }

  /** What was counted on a day; the last point up to it. */
  public Optional<Point> on(LocalDate day) {
    return points.stream().filter(point -> !point.day().isAfter(day)).reduce((one, two) -> two);
  }

  private static final class Sweeping {
    private final Roll roll;
    private final Tally tally;
    private final EffectSpans effect;
    private final Optional<EffectRule> rule;
    private final Map<String, List<Consent>> consents = new HashMap<>();
    private final Map<String, LocalDate> succeeded = new HashMap<>();

    Sweeping(Roll roll, LocalDate until) {
      this.roll = roll;
      this.tally = new Tally(until);
      List<Consent> all = Consents.of(roll);
      all.forEach(each ->
          consents.merge(
              each.actor(),
              List.of(each),
              (one, two) -> java.util.stream.Stream.concat(one.stream(), two.stream()).toList()));
      Terms terms = roll.instrument().termsOn(until);
      this.rule = terms.effectRule();
      this.effect = EffectSpans.of(roll.instrument(), rule, InEffect.circle(terms, roll), all);
      roll.participants().values().forEach(this::succession);
    }

    private void succession(Participant successor) {
      for (Done done : successor.done()) {
        if (done.act().type().equals(ParticipationLife.SUCCEED)) {
          done.act()
              .payload()
              .text("predecessor")
              .ifPresent(before ->
                  succeeded.merge(
                      roll.card(before).id(),
                      done.from(),
                      (one, two) -> one.isBefore(two) ? one : two));
        }
      }
    }

    Growth swept() {
      roll.participants().values().forEach(this::add);
      return new Growth(tally.points());
    }

    private void add(Participant each) {
      LocalDate gone = succeeded.get(each.actor());
      boolean reported = each.isReported();
      each.done().stream()
          .filter(done -> SIGNATURES.contains(done.act().type()))
          .map(Done::from)
          .min(Comparator.naturalOrder())
          .ifPresent(
              from -> tally.both(What.SIGNATORIES, new Span(from, null).until(gone), reported));
      for (var stretch : each.history()) {
        if (stretch.from() != null) {
          Span span = new Span(stretch.from(), stretch.until()).until(gone);
          committed(stretch.possible(), span, reported);
          party(each.actor(), stretch.possible(), span, reported);
        }
      }
    }

    private void committed(Set<ParticipationState> possible, Span span, boolean reported) {
      if (possible.stream().anyMatch(ParticipationState.BOUND::contains)) {
        tally.high(What.COMMITTED, span, reported);
      }
      if (ParticipationState.BOUND.containsAll(possible)) {
        tally.low(What.COMMITTED, span);
      }
    }

    private void party(
        String actor, Set<ParticipationState> possible, Span span, boolean reported) {
      if (possible.stream().noneMatch(ParticipationState.ABLE::contains)) {
        return;
      }
      @Nullable LocalDate own = ownDay(actor, span.from());
      Span bound = own == null ? span : span.from(own);
      effect.possible().forEach(on -> tally.high(What.PARTIES, bound.and(on), reported));
      if (own != null && ParticipationState.ABLE.containsAll(possible)) {
        effect.sure().forEach(on -> tally.low(What.PARTIES, bound.and(on)));
      }
    }

    /** The first day on which the consent that holds then binds; null if none surely holds. */
    private @Nullable LocalDate ownDay(String actor, LocalDate day) {
      return consents.getOrDefault(actor, List.of()).stream()
          .filter(consent -> !consent.from().earliest().isAfter(day))
          .reduce((one, two) -> two)
          .map(consent -> consent.from().latest())
          .map(from -> rule.map(each -> each.delay().after(from)).orElse(from))
          .orElse(null);
    }
  }
}
