package city.hansa.acts.deposit;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Term;
import java.util.Arrays;

/**
 * What became of the drafts of a batch so far, so that a later one can answer an earlier one that
 * has no number yet: it names minus its place. Four bytes a refused draft.
 */
final class Earlier {
  /** Of each refused draft, how many had been accepted before it. */
  private int[] acceptedBefore = new int[64];

  private int accepted;
  private int refused;

  void accepted() {
    accepted++;
  }

  void refused() {
    if (refused == acceptedBefore.length) {
      acceptedBefore = Arrays.copyOf(acceptedBefore, refused * 2);
    }
    acceptedBefore[refused++] = accepted;
  }

  /**
   * With the number of the act that it answers, as far as that one has been judged.
   *
   * @param before number of the last act before the batch
   */
  ActDraft resolved(ActDraft draft, long before) {
    Long corrects = draft.corrects();
    Long cancels = draft.cancels();
    boolean named = corrects != null && corrects < 0 || cancels != null && cancels < 0;
    return named
        ? draft.answering(
            corrects == null ? null : number(corrects, before),
            cancels == null ? null : number(cancels, before))
        : draft;
  }

  /** What cannot be resolved stays as it is, and is found to be no act. */
  private long number(long named, long before) {
    long place = -named;
    if (named >= 0 || place > accepted + refused) {
      return named;
    }
    int earlier = refusedUpTo(place);
    boolean gone = earlier < refused && acceptedBefore[earlier] + earlier + 1L == place;
    return gone ? named : before + place - earlier;
  }

  /** How many of the drafts before a place were refused. */
  private int refusedUpTo(long place) {
    int low = 0;
    int high = refused;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (acceptedBefore[middle] + middle + 1L < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place of an act of the batch. */
  private long place(long ordinal) {
    int low = 0;
    int high = refused;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (acceptedBefore[middle] < ordinal) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ordinal + low;
  }

  /** The reason with places where it names acts of the batch, which may never get their numbers. */
  Reason named(Reason reason, long before) {
    return new Reason(
        reason.why(),
        reason.field(),
        reason.messageKey(),
        reason.arguments().stream().map(each -> named(each, before)).toList());
  }

  private Object named(Object argument, long before) {
    if (!(argument instanceof Long number)) {
      return argument;
    }
    if (number < 0) {
      return new Term.InBatch(-number);
    }
    return number > before && number <= before + accepted
        ? new Term.InBatch(place(number - before))
        : argument;
  }
}
