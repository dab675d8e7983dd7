package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form for an act, made from what its type declares.
 *
 * @param typed every field as typed
 * @param standings on whose word the viewer may enter it
 * @param reasons what stood in the way; empty at first
 * @param target the act that is corrected or cancelled; null for a new one
 */
record FormPage(
    ActType type,
    Map<String, String> typed,
    List<Standing> standings,
    List<Reason> reasons,
    @Nullable Act target,
    Wording words) {

  String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  boolean has(String field) {
    return !typed(field).isEmpty();
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
