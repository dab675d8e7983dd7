package city.hansa.memberships.view;

import city.hansa.kernel.BadInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Refuses what somebody misspelt in an address. */
public final class Addresses {

  private Addresses() {}

  /**
   * @throws BadInput naming the first parameter that is known neither here nor everywhere
   */
  public static void check(Map<String, String> query, Set<String> here, Set<String> everywhere) {
    for (Map.Entry<String, String> each : query.entrySet()) {
      if (!here.contains(each.getKey()) && !everywhere.contains(each.getKey())) {
        throw new BadInput(
            each.getKey(),
            each.getValue(),
            "memberships.problem.unknown",
            String.join(", ", new TreeSet<>(here)));
      }
    }
  }

  /**
   * @throws BadInput unless it is 1 to the most
   */
  public static int number(String name, @Nullable String text, int usual, int most) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    int number = text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
    if (number < 1 || number > most) {
      throw new BadInput(name, text, "memberships.problem.number", most);
    }
    return number;
  }

  /**
   * @throws BadInput unless it is a day
   */
  public static LocalDate day(Map<String, String> query, String name, LocalDate otherwise) {
    String sent = query.getOrDefault(name, "").strip();
    try {
      return sent.isEmpty() ? otherwise : LocalDate.parse(sent);
    } catch (DateTimeException none) {
      throw new BadInput(name, sent, "problem.date");
    }
  }
}
