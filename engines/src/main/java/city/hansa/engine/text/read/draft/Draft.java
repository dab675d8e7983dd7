package city.hansa.engine.text.read.draft;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.segment.Passage;
import java.util.List;

/** The paragraphs of a document, before its clauses are found. */
public record Draft(List<Passage> passages, List<Text.Note> notes, List<Warning> warnings) {

  public Draft {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }
}
