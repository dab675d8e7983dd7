package city.hansa.instruments.signing;

import city.hansa.acts.Reason;
import city.hansa.acts.words.Wording;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every form about a signature needs: the instrument and its rules, what was typed, and what
 * stood in the way.
 *
 * @param terms as of the day of the reader
 * @param reasons empty at first
 */
public record Matter(
    Instrument instrument,
    Terms terms,
    List<String> kinds,
    Map<String, String> typed,
    List<Reason> reasons,
    Wording words) {

  public String id() {
    return instrument.id();
  }

  public String title(Site site) {
    return terms.title(site.language());
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is wrong with a field, in words; empty if nothing. */
  public String problem(String field) {
    return reasons.stream()
        .filter(reason -> reason.field().equals(field))
        .map(words::reason)
        .collect(Collectors.joining(" "));
  }

  /** Whether this kind is chosen, or the only one. */
  public boolean chosen(String kind) {
    return kinds.size() == 1 || kind.equals(typed("type"));
  }

  /** What becomes of conditions by the instrument's policy: a key of the bundles. */
  public String conditionsKey() {
    String policy = terms.text("conditionPolicy");
    return "signing.conditions." + (policy.isEmpty() ? "UNSAID" : policy);
  }

  /** The acts that came first, for links. */
  public List<Long> first() {
    return reasons.stream()
        .filter(reason -> reason.why() == Reason.Why.CONFLICT)
        .flatMap(reason -> reason.arguments().stream())
        .filter(Long.class::isInstance)
        .map(Long.class::cast)
        .filter(number -> number > 0)
        .distinct()
        .toList();
  }
}
