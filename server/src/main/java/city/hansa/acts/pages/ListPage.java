package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of acts with its filters.
 *
 * @param answers the acts that correct or cancel one of these
 * @param typed the filters as typed
 * @param next address of the page after this one; null at the end
 * @param mayEnter whether the viewer may enter acts
 */
record ListPage(
    List<Act> acts,
    List<Act> answers,
    List<ActType> types,
    Map<String, String> typed,
    @Nullable String next,
    boolean mayEnter,
    Wording words) {

  /** What stands in the place of an act or voids it; null if nothing does. */
  @Nullable Act answer(Act act) {
    return answers.stream()
        .filter(each -> Objects.equals(each.target(), act.number()))
        .findFirst()
        .orElse(null);
  }

  String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  Standing[] standings() {
    return Standing.values();
  }
}
