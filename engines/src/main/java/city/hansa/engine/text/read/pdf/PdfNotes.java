package city.hansa.engine.text.read.pdf;

import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Footnotes: small lines at the foot of a page, beginning with the mark of their call. */
final class PdfNotes {

  private static final Pattern MARKED =
      Pattern.compile("^(?:\\[\\^)?(\\d{1,3}|[*\u2020])\\]?[.)]?\\s*(\\S.*)$");

  private static final float SMALL = 0.92f;

  private final List<Text.Note> notes = new ArrayList<>();

  /** Per page, the mark as printed to the mark as kept. */
  private final Map<Integer, Map<String, String>> marks = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  List<Text.Note> notes() {
    return notes;
  }

  /** Takes the notes off a page; what is left is its text. */
  List<Line> take(List<Line> page, float bodySize) {
    int from = page.size();
    while (from > 0 && page.get(from - 1).size() < bodySize * SMALL) {
      from--;
    }
    while (from < page.size() && !MARKED.matcher(page.get(from).text()).matches()) {
      from++;
    }
    for (var line : page.subList(from, page.size())) {
      var found = MARKED.matcher(line.text());
      if (found.matches()) {
        notes.add(new Text.Note(keep(line.page(), found.group(1)), found.group(2)));
      } else {
        var last = notes.removeLast();
        notes.add(new Text.Note(last.mark(), last.body() + " " + line.text()));
      }
    }
    return page.subList(0, from);
  }

  private String keep(int page, String mark) {
    var kept = mark;
    for (int i = 2; !taken.add(kept); i++) {
      kept = mark + "-" + i;
    }
    marks.computeIfAbsent(page, _ -> new HashMap<>()).put(mark, kept);
    return kept;
  }

  /** A raised number without a note, on its page or at the end, is no call. */
  String called(String text, int page) {
    var onPage = marks.getOrDefault(page, Map.of());
    return Pattern.compile("\\[\\^([^\\]]+)\\]")
        .matcher(text)
        .replaceAll(call -> {
          var kept = onPage.get(call.group(1));
          var known = kept == null && taken.contains(call.group(1)) ? call.group(1) : kept;
          return known == null ? call.group(1) : "[^" + known + "]";
        });
  }
}
