package city.hansa.hooks.pages;

import city.hansa.hooks.Hook;
import java.util.List;

/**
 * The hooks of a viewer's organisations.
 *
 * @param on whether the operator allows them
 * @param mayMake whether the viewer is head of an office
 */
record HooksPage(List<Row> rows, boolean on, boolean mayMake) {

  /**
   * @param office name of the organisation
   * @param wants what it is told of, in words
   */
  record Row(Hook hook, String office, String wants) {}
}
