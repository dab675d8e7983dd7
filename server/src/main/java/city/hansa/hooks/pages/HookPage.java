package city.hansa.hooks.pages;

import city.hansa.hooks.Delivery;
import city.hansa.hooks.Hook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hook and what was sent to it.
 *
 * @param office name of the organisation
 * @param wants what it is told of, in words
 * @param deliveries the latest first
 * @param mayChange whether the viewer is head of the office
 * @param on whether the operator allows hooks
 * @param secret a new one, shown this once; null at all other times
 */
record HookPage(
    Hook hook,
    String office,
    String wants,
    List<Delivery> deliveries,
    boolean mayChange,
    boolean on,
    @Nullable String secret) {

  /** Where its forms are sent. */
  String here() {
    return "/desk/hooks/" + hook.id();
  }
}
