package city.hansa.acts.words;

import city.hansa.acts.Subject;
import city.hansa.kernel.Viewer;
import java.util.Collection;
import java.util.Map;

/** Knows what matters of some families belong to. */
public interface Matters {

  /** Those it knows and the viewer may read of; one small round trip for all. */
  Map<Subject, Matter> of(Collection<Subject> subjects, Viewer viewer);
}
