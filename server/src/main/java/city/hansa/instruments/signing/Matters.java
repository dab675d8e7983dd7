package city.hansa.instruments.signing;

import city.hansa.acts.Depositing;
import city.hansa.acts.Reason;
import city.hansa.acts.words.Wordings;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.roll.Roll;
import city.hansa.instruments.roll.Rolls;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gathers what a form about a signature shows. */
@Component
public class Matters {
  private final Rolls rolls;
  private final Wordings wordings;

  Matters(Rolls rolls, Wordings wordings) {
    this.rolls = rolls;
    this.wordings = wordings;
  }

  /**
   * @throws city.hansa.kernel.NotFound if there is none that the viewer may see
   */
  public Roll roll(String id, Site site) {
    return rolls.get(id, null, site.viewer());
  }

  /**
   * @param actors whose names the page shows
   */
  public Matter of(
      Instrument instrument,
      Map<String, String> typed,
      List<Reason> reasons,
      List<String> actors,
      Site site) {
    LocalDate today = site.asOf().today();
    Terms terms = instrument.termsOn(today);
    Set<String> named = new HashSet<>(actors);
    reasons.stream()
        .flatMap(reason -> reason.arguments().stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .forEach(named::add);
    return new Matter(
        instrument,
        terms,
        Kinds.of(terms, today),
        Map.copyOf(typed),
        List.copyOf(reasons),
        wordings.of(site, List.of(), named));
  }

  /** The status of an answer that shows why nothing was written. */
  public static HttpStatus status(Depositing.Refused refused) {
    return switch (refused.why()) {
      case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
    };
  }
}
