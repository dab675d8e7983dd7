package city.hansa.acts.deposit;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Families;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts, some thousands at a time; one that asks for earlier acts begins the next thousands. */
final class Chunks {
  private static final int MOST = 4_000;

  private final Iterator<ActDraft> drafts;
  private final Families families;
  private @Nullable ActDraft waiting;

  Chunks(Iterator<ActDraft> drafts, Families families) {
    this.drafts = drafts;
    this.families = families;
  }

  boolean hasNext() {
    return waiting != null || drafts.hasNext();
  }

  List<ActDraft> next() {
    List<ActDraft> chunk = new ArrayList<>(MOST);
    while (chunk.size() < MOST && hasNext()) {
      ActDraft draft = waiting == null ? drafts.next() : waiting;
      waiting = null;
      if (!chunk.isEmpty() && asksForEarlier(draft)) {
        waiting = draft;
        return chunk;
      }
      chunk.add(draft);
    }
    return chunk;
  }

  private boolean asksForEarlier(ActDraft draft) {
    return families.find(draft.family()).filter(family -> family.asksForEarlier(draft)).isPresent();
  }
}
