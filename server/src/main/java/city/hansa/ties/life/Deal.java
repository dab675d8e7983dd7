package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.tie.Renewal;
import city.hansa.engine.register.tie.TieTerm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the ends of a tie agreed, as of a day: what each act says, the later over the earlier. What
 * nobody has said is empty, and then nothing is refused or computed by it.
 *
 * @param values of the fields that tell terms, by name
 * @param began the date from which the first act counts that made it stand; null if none did
 */
public record Deal(Map<String, String> values, @Nullable When began) {

  /** The acts that say what was agreed. */
  private static final Set<String> TELLING =
      Set.of(TieLife.SIGN, TieLife.AFFIRM, TieLife.AMEND, TieLife.RENEW, TieLife.SUCCEED);

  private static final Set<String> BEGINNING =
      Set.of(TieLife.SIGN, TieLife.AFFIRM, TieLife.SUCCEED);

  static final Deal NONE = new Deal(Map.of(), null);

  public Deal {
    values = Map.copyOf(values);
  }

  /**
   * O(n log n).
   *
   * @param standing acts of one tie that neither were corrected nor cancelled
   */
  public static Deal on(LocalDate day, Collection<Act> standing) {
    List<Act> telling =
        standing.stream()
            .filter(act -> TELLING.contains(act.type()))
            .filter(act -> !Effective.of(act).earliest().isAfter(day))
            .sorted(
                Comparator.comparing((Act act) -> Effective.of(act).earliest())
                    .thenComparingLong(Act::number))
            .toList();
    Deal deal = NONE;
    for (Act act : telling) {
      boolean begins = deal.began == null && BEGINNING.contains(act.type());
      deal = deal.with(act.payload(), begins ? Effective.of(act) : deal.began);
    }
    return deal;
  }

  Deal with(Payload payload, @Nullable When start) {
    Map<String, String> more = new HashMap<>(values);
    payload
        .values()
        .forEach((name, value) -> {
          if (value instanceof Json.Text(String text) && !text.isBlank()) {
            more.put(name, text.strip());
          }
        });
    return new Deal(more, start);
  }

  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  /** Empty if nobody has said. */
  public Optional<Renewal> renewal() {
    return switch (text(TieFields.RENEWAL)) {
      case "NOT_RENEWED" -> Optional.of(Renewal.NONE);
      case "TACIT" -> Optional.of(Renewal.TACIT);
      case "EXPLICIT" -> Optional.of(Renewal.EXPLICIT);
      default -> Optional.empty();
    };
  }

  /** The first day of the first term, as precisely as somebody says. */
  public Optional<When> start() {
    return text(TieFields.START).isEmpty()
        ? Optional.ofNullable(began)
        : Optional.of(PartialDate.parse(text(TieFields.START)));
  }

  /**
   * How long it runs. Empty where nobody said when it began, or where a term is counted from a date
   * that is no day.
   */
  public Optional<TieTerm> term() {
    Optional<CalendarPeriod> length = period(TieFields.TERM);
    return start()
        .filter(from -> length.isEmpty() || from.earliest().equals(from.latest()))
        .map(from ->
            new TieTerm(
                from.earliest(),
                length.orElse(null),
                renewal().orElse(Renewal.NONE),
                period(TieFields.NOTICE).orElse(null)));
  }

  /** The first day on which it is no more unless it is renewed; empty if it goes on by itself. */
  public Optional<LocalDate> expiresOn() {
    return text(TieFields.EXPIRES_ON).isEmpty() || renewal().equals(Optional.of(Renewal.TACIT))
        ? Optional.empty()
        : Optional.of(PartialDate.parse(text(TieFields.EXPIRES_ON)).latest());
  }

  /**
   * The first day on which it is no more after a notice: of a term that renews itself, the end of
   * the run for which notice was in time. Empty where nothing that was agreed says.
   */
  Optional<LocalDate> endsOn(LocalDate received) {
    Optional<TieTerm> term = term().filter(each -> each.length() != null);
    if (term.isPresent() && renewal().equals(Optional.of(Renewal.TACIT))) {
      return term.map(each -> each.endsOn(received));
    }
    return term.isEmpty() && period(TieFields.NOTICE).isEmpty()
        ? Optional.empty()
        : Optional.of(earliestEnd(received));
  }

  /**
   * The first day on which a notice can take effect: when its period is over, and no later than the
   * term ends anyway, as it was renewed last.
   */
  LocalDate earliestEnd(LocalDate received) {
    LocalDate over =
        period(TieFields.NOTICE).map(period -> period.after(received)).orElse(received);
    return expiresOn().filter(end -> end.isAfter(received) && end.isBefore(over)).orElse(over);
  }

  public Optional<CalendarPeriod> period(String field) {
    return text(field).isEmpty()
        ? Optional.empty()
        : Optional.of(CalendarPeriod.parse(text(field)));
  }
}
