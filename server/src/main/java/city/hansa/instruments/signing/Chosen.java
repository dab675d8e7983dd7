package city.hansa.instruments.signing;

import java.util.HashMap;
import java.util.Map;

/**
 * Puts the actor chosen among those offered into its field, in forms that carry a file; the site
 * does the same for all others.
 */
public final class Chosen {

  private Chosen() {}

  /**
   * @param field whose name was typed; see {@code site/offers.jte}
   */
  public static Map<String, String> settled(Map<String, String> sent, String field) {
    String chosen = sent.getOrDefault(field + ".chosen", "").strip();
    String typed = sent.getOrDefault(field, "").strip();
    boolean same = sent.getOrDefault(field + ".asked", "").strip().equals(typed);
    if (chosen.isEmpty() || !same) {
      return sent;
    }
    Map<String, String> settled = new HashMap<>(sent);
    settled.put(field, chosen);
    return settled;
  }
}
