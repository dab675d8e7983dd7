package city.hansa.engine.text.read.pdf;

import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import city.hansa.engine.text.segment.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that the text layer has broken ("gove rnment") or run together ("fightagainst"), by the
 * document's own vocabulary: no dictionary, so that it works in any language with spaces. It finds
 * what stands whole elsewhere in the document, not everything.
 */
final class Spelling {

  private static final int MOST_EXAMPLES = 10;

  /** Words that are found at the seam of others. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "of", "for", "with", "from", "against", "between", "their", "that", "which",
          "shall", "cities", "les", "des", "dans", "pour", "avec", "entre", "contre", "los", "las",
          "para", "con", "contra");

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<List<String>> texts = new ArrayList<>();

  Spelling(List<Passage> passages) {
    for (var passage : passages) {
      var words = new ArrayList<String>();
      for (var word : passage.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
        if (!word.isEmpty()) {
          words.add(word);
          counts.merge(word, 1, Integer::sum);
        }
      }
      texts.add(words);
    }
  }

  List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    add(warnings, Trouble.BROKEN_WORDS, broken());
    add(warnings, Trouble.GLUED_WORDS, glued());
    return warnings;
  }

  private static void add(List<Warning> warnings, Trouble trouble, Set<String> examples) {
    if (!examples.isEmpty()) {
      var shown = String.join(", ", examples.stream().limit(MOST_EXAMPLES).toList());
      warnings.add(Warning.of(Where.DOCUMENT, trouble, shown));
    }
  }

  /** Two neighbours that are one word elsewhere, and of which one is never seen otherwise. */
  private Set<String> broken() {
    var broken = new LinkedHashSet<String>();
    for (var words : texts) {
      for (int i = 1; i < words.size(); i++) {
        var first = words.get(i - 1);
        var second = words.get(i);
        boolean whole = first.length() + second.length() >= 6 && count(first + second) > 0;
        if (whole && (count(first) == 1 || count(second) == 1)) {
          broken.add(first + " " + second);
        }
      }
    }
    return broken;
  }

  /** A word seen once that is two words of the document, the one of them small and common. */
  private Set<String> glued() {
    var glued = new LinkedHashSet<String>();
    for (var words : texts) {
      words.stream().filter(word -> count(word) == 1 && isGlued(word)).forEach(glued::add);
    }
    return glued;
  }

  private boolean isGlued(String word) {
    for (int i = 3; i <= word.length() - 3; i++) {
      var first = word.substring(0, i);
      var second = word.substring(i);
      boolean seam =
          SMALL.contains(first) && second.length() >= 5
              || SMALL.contains(second) && second.length() >= 4 && first.length() >= 4;
      boolean frequent = first.length() >= 5 && second.length() >= 6;
      int least = seam ? 1 : 3;
      if ((seam || frequent) && known(first, least) && known(second, least)) {
        return true;
      }
    }
    return false;
  }

  private boolean known(String word, int least) {
    return SMALL.contains(word) || count(word) >= least;
  }

  private int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
