package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.AdminWords.Stripped;
import java.util.Map;

/** Gives a name back the article that a preposition before it has swallowed. */
final class Articles {

  private static final Map<String, String> SWALLOWED =
      Map.of(
          "dell", "l", "della", "la", "delle", "le", "du", "le", "des", "les", "del", "el", "do",
          "o", "da", "a", "dos", "os");

  private Articles() {}

  /** "comune della spezia" as "la spezia", "ville du havre" as "le havre"; else empty. */
  static String restored(String key, Stripped stripped) {
    int at = key.length() - stripped.once().length();
    if (at < 2 || !key.endsWith(stripped.once())) {
      return "";
    }
    int before = key.lastIndexOf(' ', at - 2);
    String article = before < 0 ? null : SWALLOWED.get(key.substring(before + 1, at - 1));
    return article == null ? "" : article + " " + stripped.once();
  }
}
