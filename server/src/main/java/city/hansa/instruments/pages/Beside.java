package city.hansa.instruments.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one instrument is enforced, in a table beside others.
 *
 * @param answers to the questions in their order; null where nobody has said
 * @param hard whether it is contractual or binding
 */
record Beside(
    String id, String title, String bindingness, boolean hard, List<@Nullable String> answers) {

  /** One that can be put beside it. */
  record Other(String id, String title) {}
}
