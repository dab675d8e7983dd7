package city.hansa.lists.plan;

import city.hansa.acts.ActDraft;
import city.hansa.imports.Problem;
import city.hansa.lists.Gone;
import city.hansa.lists.store.SaidStore.Fate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What would be written, and what becomes of each row.
 *
 * @param fates in the order of the rows
 * @param away who is no longer in the list, in the order of their subjects
 * @param drafts in the order of writing: what is cancelled first, then departures, then joins
 * @param refused rows that cannot be used, with why
 * @param older whether a list of the series that is later than this one stands written
 * @param sameTime whether one stands written that is neither earlier nor later
 */
public record Plan(
    List<Fate> fates,
    List<Gone> away,
    List<Planned> drafts,
    List<Refusal> refused,
    boolean older,
    boolean sameTime) {

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

  /** Tells two writings apart, by all but the words and the day of what is cancelled. */
  public static String hash(List<Planned> drafts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      drafts.forEach(each -> digest.update(line(each).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static String line(Planned planned) {
    ActDraft draft = planned.draft();
    return draft.cancels() != null
        ? draft.cancels() + "\n"
        : String.join(
            "\t",
            draft.type(),
            draft.actor(),
            draft.madeOn().toString(),
            draft.evidence().toString(),
            draft.payload().json() + "\n");
  }

  /** Why a row cannot be used. */
  public record Refusal(long row, List<Problem> problems) {
    public Refusal {
      problems = List.copyOf(problems);
    }
  }
}
