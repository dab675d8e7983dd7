package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.read.draft.Fault;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tracked changes of words and paragraphs, each with its place. Changes of format alone pass. */
final class Changes {

  private static final Set<String> KINDS =
      Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

  /** As many as a person would look at. */
  private static final int MOST = 100;

  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Where where = Where.DOCUMENT;
  private String outer = "";
  private int depth;

  void start(String name, Where here) {
    if (!KINDS.contains(name)) {
      return;
    }
    if (depth == 0) {
      outer = name;
      where = here;
      words.setLength(0);
    }
    depth++;
  }

  void say(String said) {
    if (depth > 0) {
      words.append(said);
    }
  }

  void end(String name) {
    if (!KINDS.contains(name) || depth == 0) {
      return;
    }
    depth--;
    if (depth == 0 && faults.size() < MOST) {
      var said = words.isEmpty() ? "\u00b6" : Comments.shortened(words.toString());
      faults.add(Fault.of(where, Trouble.TRACKED_CHANGES, outer, said));
    }
  }

  List<Fault> faults() {
    return faults;
  }
}
