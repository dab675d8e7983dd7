package city.hansa.engine.names.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words with which a name says what kind of body it is ("City of", "Comune di", "Kommune"),
 * before or after it, in many languages. Kept in {@code admin-words.tsv} beside this class.
 */
final class AdminWords {

  /**
   * @param key without the words
   * @param once with the first phrase taken off only: "Novo Mesto Municipality", whose Mesto is no
   *     word for the body
   * @param bodies what the words say; empty if there were none
   */
  record Stripped(String key, String once, Set<Body> bodies) {}

  private static final int LONGEST_PHRASE = 5;
  private static final int MOST_PHRASES = 3;

  private final Map<String, Body> before = new HashMap<>();
  private final Map<String, Body> after = new HashMap<>();
  private final Map<String, Body> anywhere = new HashMap<>();
  private final Set<String> links = new HashSet<>();

  private AdminWords() {}

  static AdminWords shipped() {
    AdminWords words = new AdminWords();
    try (InputStream bytes = AdminWords.class.getResourceAsStream("admin-words.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("This build carries no admin-words.tsv");
      }
      new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(words::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void take(String line) {
    String[] fields = line.split("\t");
    for (String phrase : fields[2].split(", *")) {
      if (fields[0].equals("LINK")) {
        links.add(phrase);
        continue;
      }
      Body body = Body.valueOf(fields[0]);
      if (fields[1].contains("before")) {
        before.put(phrase, body);
      }
      if (fields[1].contains("after")) {
        after.put(phrase, body);
      }
      if (fields[1].contains("anywhere")) {
        anywhere.put(phrase, body);
      }
    }
  }

  /** Takes the words off both ends, as often as there are some; never the last word left. */
  Stripped strip(String key) {
    String left = key;
    String once = key;
    Set<Body> bodies = EnumSet.noneOf(Body.class);
    for (int i = 0; i < MOST_PHRASES; i++) {
      String shorter = once(left, bodies);
      if (shorter.equals(left)) {
        break;
      }
      once = i == 0 ? shorter : once;
      left = shorter;
    }
    spot(left, bodies);
    return new Stripped(left, once, bodies);
  }

  private String once(String key, Set<Body> bodies) {
    int end = endOfFirst(key);
    if (end > 0) {
      bodies.add(before.get(key.substring(0, end)));
      return withoutLinks(key.substring(end + 1));
    }
    int start = startOfLast(key);
    if (start > 0) {
      bodies.add(after.get(key.substring(start + 1)));
      return key.substring(0, start);
    }
    return key;
  }

  /** Where the longest phrase at the beginning ends; 0 if there is none. */
  private int endOfFirst(String key) {
    int best = 0;
    int end = key.indexOf(' ');
    for (int n = 0; n < LONGEST_PHRASE && end > 0; n++) {
      best = before.containsKey(key.substring(0, end)) ? end : best;
      end = key.indexOf(' ', end + 1);
    }
    return best;
  }

  /** Where the blank before the longest phrase at the end stands; 0 if there is none. */
  private int startOfLast(String key) {
    int best = 0;
    int start = key.lastIndexOf(' ');
    for (int n = 0; n < LONGEST_PHRASE && start > 0; n++) {
      best = after.containsKey(key.substring(start + 1)) ? start : best;
      start = key.lastIndexOf(' ', start - 1);
    }
    return best;
  }

  private String withoutLinks(String key) {
    String left = key;
    for (int space = left.indexOf(' '); space > 0; space = left.indexOf(' ')) {
      if (!links.contains(left.substring(0, space))) {
        break;
      }
      left = left.substring(space + 1);
    }
    return left;
  }

  private void spot(String key, Set<Body> bodies) {
    for (String word : key.split(" ", -1)) {
      Body body = anywhere.get(word);
      if (body != null) {
        bodies.add(body);
      }
    }
  }
}
