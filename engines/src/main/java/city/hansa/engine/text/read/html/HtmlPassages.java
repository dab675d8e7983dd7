package city.hansa.engine.text.read.html;

import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import city.hansa.engine.text.segment.Known;
import city.hansa.engine.text.segment.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a page as they are found. */
final class HtmlPassages {

  private final List<Passage> passages = new ArrayList<>();
  private final List<Warning> warnings;
  private final StringBuilder words = new StringBuilder();
  private String number = "";
  private int indent;

  /** The clause of ours whose first words come next. */
  private Known.@Nullable Opens opens;

  private boolean inClause;

  HtmlPassages(List<Warning> warnings) {
    this.warnings = new ArrayList<>(warnings);
  }

  List<Passage> passages() {
    return passages;
  }

  List<Warning> warnings() {
    return warnings;
  }

  void say(String text) {
    words.append(text);
  }

  void number(String printed) {
    number = printed;
  }

  void indent(int points) {
    indent += points;
  }

  void warn(Trouble trouble) {
    warnings.add(Warning.of(Where.paragraph(passages.size() + 1), trouble));
  }

  void title(String text) {
    passages.add(Passage.known(new Known.Title(), HtmlWords.clean(text)));
  }

  /** Whether another clause is around it. */
  boolean begin(Known.Opens clause) {
    open();
    boolean outer = inClause;
    opens = clause;
    inClause = true;
    return outer;
  }

  void end(boolean outer) {
    open();
    inClause = outer;
  }

  /** A clause without words of its own. */
  private void open() {
    if (opens != null) {
      passages.add(Passage.known(opens, ""));
      opens = null;
    }
  }

  /** Ends a paragraph. */
  void flush(int heading, boolean bold) {
    for (var line : HtmlWords.divided(words.toString())) {
      add(line, heading, bold);
    }
    words.setLength(0);
  }

  private void add(String line, int heading, boolean bold) {
    if (line.isEmpty()) {
      return;
    }
    if (inClause) {
      passages.add(Passage.known(opens == null ? new Known.Continues() : opens, line));
      opens = null;
    } else {
      passages.add(new Passage(line, number, heading, indent, 0, bold, null));
      number = "";
    }
  }
}
