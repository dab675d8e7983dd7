package city.hansa.engine.text.write;

import city.hansa.engine.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Plain words and the calls of notes among them. */
final class Words {

  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]{1,20})\\]");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "dv");

  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> calls = new HashMap<>();

  Words(List<Text.Note> notes) {
    for (int i = 0; i < notes.size(); i++) {
      positions.putIfAbsent(notes.get(i).mark(), i);
    }
  }

  /**
   * In order. What looks like a call of a note that is not there is plain.
   *
   * @param call position of the note, and how often it was called before
   */
  void split(String words, Consumer<String> plain, BiConsumer<Integer, Integer> call) {
    var found = CALL.matcher(words);
    int from = 0;
    while (found.find()) {
      var position = positions.get(found.group(1));
      if (position != null) {
        say(words.substring(from, found.start()), plain);
        call.accept(position, calls.merge(found.group(1), 1, Integer::sum) - 1);
        from = found.end();
      }
    }
    say(words.substring(from), plain);
  }

  private static void say(String words, Consumer<String> plain) {
    if (!words.isEmpty()) {
      plain.accept(words);
    }
  }

  static boolean isRightToLeft(String language) {
    var first = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return RIGHT_TO_LEFT.contains(first) || language.contains("-Arab");
  }
}
