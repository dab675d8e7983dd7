package city.hansa.instruments.campaign;

import city.hansa.accounts.Secret;
import city.hansa.instruments.signing.PaperIntake;
import city.hansa.instruments.signing.Signature;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with a personal link may do: look, and hand in a signed paper. */
@Service
class HandingIn {
  /** Papers that may be handed in to one invitation within {@link #WINDOW}. */
  private static final int MOST = 10;

  private static final Duration WINDOW = Duration.ofHours(1);

  private final Links links;
  private final InvitationStore invitations;
  private final PaperStore papers;
  private final PaperIntake intake;
  private final Clock clock;

  HandingIn(
      Links links,
      InvitationStore invitations,
      PaperStore papers,
      PaperIntake intake,
      Clock clock) {
    this.links = links;
    this.invitations = invitations;
    this.papers = papers;
    this.intake = intake;
    this.clock = clock;
  }

  /**
   * @throws Refused if the link opens nothing any more, or never did
   */
  Invitation open(String secret) {
    return links
        .find(new Secret(secret))
        .flatMap(invitations::find)
        .orElseThrow(() -> new Refused(Why.CONFLICT, "signing.link.spent"));
  }

  /** What was handed in by the links of an invitation, the newest first. */
  List<Paper> papers(Invitation invitation) {
    return papers.listOf(invitation.id());
  }

  /**
   * Keeps a paper until the registrar has looked; one that waits already is replaced.
   *
   * @throws city.hansa.kernel.BadInput naming "file"
   * @throws Refused if the link opens nothing, or too many were handed in
   */
  @Transactional
  public void handIn(String secret, Signature said, byte[] file, @Nullable String name) {
    Invitation invitation = open(secret);
    intake.check(file, name);
    if (papers.countSince(invitation.id(), clock.instant().minus(WINDOW)) >= MOST) {
      throw new Refused(Why.TOO_OFTEN, "signing.link.often");
    }
    String kept = name == null ? null : name.substring(0, Math.min(name.length(), 200));
    papers.put(invitation.id(), said, file, kept, clock.instant());
  }
}
