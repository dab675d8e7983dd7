package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.authority.Authority;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form for an act, made from what its type declares.
 *
 * @param typed every field as typed
 * @param standings on whose word the viewer may enter it
 * @param reasons what stood in the way; empty at first
 * @param target the act that is corrected or cancelled; null for a new one
 * @param authorities that the office recorded, as far as the type asks for one
 */
record FormPage(
    ActType type,
    Map<String, String> typed,
    List<Standing> standings,
    List<Reason> reasons,
    @Nullable Act target,
    List<Authority> authorities,
    Wording words) {

  String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  boolean has(String field) {
    return !typed(field).isEmpty();
  }

  private static final Pattern ONE_UNIT = Pattern.compile("P([0-9]+)([YMD])");

  /** Of a period in one unit the number, else the period as typed. */
  String amount(String field) {
    Matcher period = ONE_UNIT.matcher(typed(field));
    return period.matches() ? period.group(1) : typed(field);
  }

  /** Y, M or D; empty while none was chosen. */
  String unit(String field) {
    Matcher period = ONE_UNIT.matcher(typed(field));
    return period.matches() ? period.group(2) : typed(field + ".unit");
  }

  /** What is wrong with a field, in words; empty if nothing. */
  String problem(String field) {
    return reasons.stream()
        .filter(reason -> reason.field().equals(field))
        .map(words::reason)
        .collect(Collectors.joining(" "));
  }

  /** The acts that came first, for links. */
  List<Long> first() {
    return reasons.stream()
        .filter(reason -> reason.why() == Reason.Why.CONFLICT)
        .flatMap(reason -> reason.arguments().stream())
        .filter(Long.class::isInstance)
        .map(Long.class::cast)
        .filter(number -> number > 0)
        .distinct()
        .toList();
  }

  String payload(Field field) {
    return "payload." + field.name();
  }

  boolean cancelling() {
    return has("cancels");
  }

  /** Whether the actor may be another than the office. */
  boolean others() {
    return standings.stream().anyMatch(each -> each != Standing.OWN);
  }

  Visibility[] visibilities() {
    return Visibility.values();
  }
}
