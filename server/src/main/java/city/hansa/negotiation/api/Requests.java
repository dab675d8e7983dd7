package city.hansa.negotiation.api;

import city.hansa.negotiation.Proposal;
import city.hansa.negotiation.Stance;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs send, as the description of the interface shows it. */
final class Requests {

  private Requests() {}

  /**
   * @param languages codes, the one that leads first, with blanks between
   * @param text first draft in that language, plain text or Markdown
   */
  @Schema(name = "NegotiationOpening")
  record Opened(String languages, @Nullable String text) {}

  @Schema(name = "NegotiationAdmission")
  record Admitted(String delegation) {}

  @Schema(name = "NegotiationClosing")
  record Closed(boolean closed) {}

  /**
   * @param office in whose name
   * @param clause concerned, or after which a new one shall stand; 0 or absent for the beginning
   * @param body new words; of a bracket the words in brackets, exactly as they stand
   * @param seen revision of the words that was seen; 0 where there are none
   */
  @Schema(name = "DraftProposing")
  record Proposed(
      String office,
      Proposal.Kind kind,
      @Nullable Long clause,
      String language,
      @Nullable String heading,
      @Nullable String body,
      int seen) {}

  @Schema(name = "DraftStanding")
  record Stood(String office, Stance.Kind stance, @Nullable String words) {}

  @Schema(name = "DraftRemarking")
  record Remarked(String office, String words) {}

  /**
   * @param seen revision of the words that was seen
   */
  @Schema(name = "DraftMerging")
  record Merged(int seen) {}

  /**
   * @param seen revision in that language that was seen; 0 where there is none
   */
  @Schema(name = "DraftWriting")
  record Written(
      String language, @Nullable String number, @Nullable String heading, String body, int seen) {}

  /**
   * @param agreed false opens the clause again
   * @param seen revision in the leading language that was seen
   */
  @Schema(name = "DraftAgreeing")
  record Agreed(boolean agreed, int seen) {}

  /**
   * @param version number to propose it as; the one after the newest if absent
   */
  @Schema(name = "DraftHandingOver")
  record HandedOver(@Nullable Integer version) {}
}
