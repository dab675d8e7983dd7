package city.hansa.atlas;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names as the shipped files read them, so that the same row says the same. */
final class Text {
  private static final Pattern CONTROL = Pattern.compile("[\u0080-\u009f]");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Text() {}

  /** Without any kind of space at either end, no-break spaces too. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /**
   * The names in a comma-separated list, each once. A name that itself has a comma was cut by the
   * publisher's own separator: where the pieces of one of {@code whole} stand side by side they are
   * put together again.
   */
  static List<String> list(String commaSeparated, String... whole) {
    List<String> pieces = pieces(repair(commaSeparated));
    for (String name : whole) {
      join(pieces, name);
    }
    Set<String> names = new LinkedHashSet<>(pieces);
    names.remove("");
    return List.copyOf(names);
  }

  private static void join(List<String> pieces, String whole) {
    List<String> cut = pieces(whole);
    if (cut.size() < 2) {
      return;
    }
    for (int start = 0; start + cut.size() <= pieces.size(); start++) {
      List<String> part = pieces.subList(start, start + cut.size());
      if (part.equals(cut)) {
        part.clear();
        pieces.add(start, whole);
      }
    }
  }

  private static List<String> pieces(String commaSeparated) {
    List<String> pieces = new ArrayList<>();
    for (String piece : commaSeparated.split(",", -1)) {
      pieces.add(strip(piece));
    }
    return pieces;
  }

  /** Some names hold a byte of Windows-1252 read as a control character. */
  static String repair(String name) {
    Matcher control = CONTROL.matcher(name);
    return control.find() ? control.replaceAll(found -> letter(found.group().charAt(0))) : name;
  }

  private static String letter(char control) {
    String letter = new String(new byte[] {(byte) control}, WINDOWS);
    return Objects.equals(letter, "\uFFFD") ? "" : Matcher.quoteReplacement(letter);
  }
}
