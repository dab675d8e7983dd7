package city.hansa.hooks.pages;

import city.hansa.site.FormState;
import java.util.List;
import java.util.Set;

/**
 * The form for a new hook.
 *
 * @param offices of which the viewer is head
 * @param chosen topics that are ticked
 * @param on whether the operator allows hooks
 * @param privateToo whether addresses inside the operator's network will do
 */
record NewHookPage(
    List<Choice> offices,
    List<Choice> topics,
    Set<String> chosen,
    boolean on,
    boolean privateToo,
    FormState form) {

  record Choice(String value, String label) {}
}
