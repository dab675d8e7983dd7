package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.Reason;
import city.hansa.acts.store.NewAct;
import city.hansa.acts.store.SubmissionStore.Kept;
import city.hansa.acts.store.SubmissionStore.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A group of wishes judged in turn, each knowing what was accepted ahead of it. */
final class Judged {

  /** What becomes of a wish, before there are receipts. */
  sealed interface Written {
    record New(NewAct act) implements Written {}

    record Before(long number) implements Written {}

    record Not(List<Reason> reasons) implements Written {}
  }

  private final Map<Wish, Written> written = new LinkedHashMap<>();
  private final List<NewAct> accepted = new ArrayList<>();
  private final List<Kept> keys = new ArrayList<>();
  private final Map<Key, Kept> kept;
  private final Facts facts;
  private final long size;
  private final Instant now;

  private Judged(Map<Key, Kept> kept, Facts facts, long size, Instant now) {
    this.kept = new HashMap<>(kept);
    this.facts = facts;
    this.size = size;
    this.now = now;
  }

  /**
   * @param kept what was sent before under the keys of the group
   * @param size number of acts in the log
   */
  static Judged of(List<Wish> group, Map<Key, Kept> kept, Facts facts, long size, Instant now) {
    Judged judged = new Judged(kept, facts, size, now);
    group.forEach(wish -> judged.written.put(wish, judged.judge(wish)));
    return judged;
  }

  private Written judge(Wish wish) {
    Kept before = wish.key() == null ? null : kept.get(wish.key());
    if (before != null) {
      return repeated(wish, before);
    }
    long number = size + accepted.size() + 1;
    return switch (Judging.of(wish.prepared(), facts, number, now, null)) {
      case Judging.Bad(List<Reason> reasons) -> new Written.Not(reasons);
      case Judging.Good(Act act) -> accept(wish, NewAct.of(act), number);
    };
  }

  private static Written repeated(Wish wish, Kept before) {
    return before.content().equals(wish.content())
        ? new Written.Before(before.act())
        : new Written.Not(
            List.of(Reason.conflict("Idempotency-Key", "acts.refused.keyUsed", before.act())));
  }

  private Written accept(Wish wish, NewAct made, long number) {
    accepted.add(made);
    if (wish.key() != null) {
      Kept key = new Kept(wish.key(), wish.content(), number);
      kept.put(wish.key(), key);
      keys.add(key);
    }
    return new Written.New(made);
  }

  /** In the order of the group. */
  Map<Wish, Written> written() {
    return written;
  }

  List<NewAct> accepted() {
    return accepted;
  }

  /** Keys that were new with the group. */
  List<Kept> keys() {
    return keys;
  }
}
