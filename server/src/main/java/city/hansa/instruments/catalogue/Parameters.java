package city.hansa.instruments.catalogue;

import city.hansa.kernel.BadInput;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what somebody misspelt in an address. */
public final class Parameters {

  private Parameters() {}

  /**
   * @throws BadInput naming the first parameter that is known neither here nor everywhere
   */
  public static void check(Map<String, String> query, Set<String> here, Set<String> everywhere) {
    for (Map.Entry<String, String> each : query.entrySet()) {
      if (!here.contains(each.getKey()) && !everywhere.contains(each.getKey())) {
        throw new BadInput(
            each.getKey(),
            each.getValue(),
            "instruments.problem.unknown",
            CatalogueQuery.named(here));
      }
    }
  }

  /**
   * @throws BadInput unless it is 1 to the most
   */
  public static int limit(@Nullable String text, int usual, int most) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    int limit = text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    if (limit < 1 || limit > most) {
      throw new BadInput("limit", text, "instruments.problem.limit", most);
    }
    return limit;
  }
}
