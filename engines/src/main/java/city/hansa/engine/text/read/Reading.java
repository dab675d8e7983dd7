package city.hansa.engine.text.read;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.draft.Fault;
import city.hansa.engine.text.read.draft.Warning;
import java.util.List;

/** What came of a wish to read a document: the whole of it, or nothing. */
public sealed interface Reading {

  record Read(Text text, List<Warning> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  record Unreadable(List<Fault> faults) implements Reading {
    public Unreadable {
      faults = List.copyOf(faults);
    }
  }
}
