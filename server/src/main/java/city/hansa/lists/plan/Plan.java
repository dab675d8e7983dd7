package city.hansa.lists.plan;

import city.hansa.acts.ActDraft;
import city.hansa.imports.Problem;
import city.hansa.lists.Gone;
import city.hansa.lists.store.RowStore.Fate;
import java.util.List;

/**
 * What would be written, and what becomes of each row.
 *
 * @param fates in the order of the rows
 * @param away who is no longer in the list, in the order of their subjects
 * @param drafts in the order of writing: what is cancelled first, then departures, then joins
 * @param refused rows that cannot be used, with why
 * @param newer the day of a list of the series that is later than this one; empty if there is none
 */
public record Plan(
    List<Fate> fates, List<Gone> away, List<Planned> drafts, List<Refusal> refused, String newer) {

  public Plan {
    fates = List.copyOf(fates);
    away = List.copyOf(away);
    drafts = List.copyOf(drafts);
    refused = List.copyOf(refused);
  }

  /**
   * An act to be written.
   *
   * @param row that asks for it; 0 for a departure or a cancellation
   */
  public record Planned(ActDraft draft, long row, String subject) {}

  /** Why a row cannot be used. */
  public record Refusal(long row, List<Problem> problems) {
    public Refusal {
      problems = List.copyOf(problems);
    }
  }
}
