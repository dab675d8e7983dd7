package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of acts with its filters.
 *
 * @param typed the filters as typed
 * @param next address of the page after this one; null at the end
 * @param mayEnter whether the viewer may enter acts
 */
record ListPage(
    List<Act> acts,
    List<ActType> types,
    Map<String, String> typed,
    @Nullable String next,
    boolean mayEnter,
    Wording words) {

  String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  Standing[] standings() {
    return Standing.values();
  }
}
