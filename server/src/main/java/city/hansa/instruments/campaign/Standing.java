package city.hansa.instruments.campaign;

import city.hansa.actors.Card;
import city.hansa.actors.SizeClass;
import city.hansa.instruments.roll.Line;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one actor stands in a campaign.
 *
 * @param line of the roll today; null for somebody without standing there
 * @param invitation null for those who came without one made here
 * @param paper the newest handed in by link; null if none was
 * @param sent letters to it; null if none was asked for
 */
record Standing(
    Card card,
    @Nullable Line line,
    @Nullable Invitation invitation,
    @Nullable Paper paper,
    LetterStore.@Nullable Sent sent) {

  /** Where a campaign stands with somebody. */
  enum Answer {
    SIGNED,
    /** A paper waits for the registrar. */
    HANDED_IN,
    SILENT
  }

  Answer answer() {
    if (line != null && (line.signature() != null || !line.consents().isEmpty())) {
      return Answer.SIGNED;
    }
    return paper != null && paper.state() == Paper.State.WAITING ? Answer.HANDED_IN : Answer.SILENT;
  }

  SizeClass size() {
    return SizeClass.of(card.people());
  }

  String continent() {
    return card.continent() == null ? "" : card.continent();
  }

  /** Whether somebody is known to write to, and may be. */
  boolean isWrittenTo() {
    return invitation != null && invitation.contact() != null && invitation.revokedAt() == null;
  }

  @Nullable UUID invitationId() {
    return invitation == null ? null : invitation.id();
  }
}
