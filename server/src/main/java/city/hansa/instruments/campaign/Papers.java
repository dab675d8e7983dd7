package city.hansa.instruments.campaign;

import city.hansa.accounts.Allowed;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Evidence;
import city.hansa.acts.Reason;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.campaign.InvitationLetter.Kind;
import city.hansa.instruments.signing.PaperIntake;
import city.hansa.instruments.signing.Signature;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registrar's desk: what was handed in by link is examined, and received or sent back. */
@Service
class Papers {
  private final PaperStore store;
  private final InvitationStore invitations;
  private final PaperIntake intake;
  private final Depository depository;
  private final Links links;
  private final Letters letters;
  private final Clock clock;

  Papers(
      PaperStore store,
      InvitationStore invitations,
      PaperIntake intake,
      Depository depository,
      Links links,
      Letters letters,
      Clock clock) {
    this.store = store;
    this.invitations = invitations;
    this.intake = intake;
    this.depository = depository;
    this.links = links;
    this.letters = letters;
    this.clock = clock;
  }

  List<Paper> list(String instrument) {
    return store.list(instrument);
  }

  /**
   * @throws NotFound if there is none
   */
  Paper get(String instrument, UUID id) {
    return store.find(instrument, id).orElseThrow(() -> new NotFound(id.toString()));
  }

  /**
   * @throws NotFound once it has gone
   */
  byte[] file(Paper paper) {
    return store.file(paper.id()).orElseThrow(() -> new NotFound(paper.id().toString()));
  }

  /**
   * Receives a paper: the file goes into the archive, the act into the log with the file as its
   * evidence, and the links end; all of it or nothing.
   *
   * @param title under which the file is kept
   * @return the number of the act
   * @throws PaperRefused if the register does not take the act
   * @throws Refused if somebody has settled it meanwhile
   */
  @Transactional
  public long receive(Viewer by, String keeper, String instrument, UUID id, String title) {
    UUID account = Allowed.at(by, keeper, Role.REGISTRAR);
    Paper paper = waiting(instrument, id);
    Invitation invitation =
        invitations.find(paper.invitation()).orElseThrow(() -> new NotFound(id.toString()));
    String source =
        intake.keep(by, keeper, title, Visibility.OFFICE, file(paper), paper.fileName());
    List<Reason> refused = new ArrayList<>();
    ActDraft draft =
        signature(paper)
            .draft(
                instrument,
                invitation.actor(),
                Standing.RECEIVED,
                keeper,
                List.of(new Evidence(source, null)));
    Depository.Batch batch =
        depository.depositAll(
            by,
            "paper-" + id,
            List.of(draft).iterator(),
            Depository.Mode.ALL_OR_NOTHING,
            (place, reasons) -> refused.addAll(reasons));
    if (!refused.isEmpty()) {
      throw new PaperRefused(refused);
    }
    settle(id, Paper.State.RECEIVED, account, null, batch.first());
    links.end(invitation.id());
    return batch.first();
  }

  /** The day of receipt is the day on which it was handed in. */
  private static Signature signature(Paper paper) {
    LocalDate handed = LocalDate.ofInstant(paper.handedAt(), ZoneOffset.UTC);
    PartialDate made = PartialDate.parse(paper.madeOn());
    // East of Greenwich a day begins before it does in universal time.
    LocalDate received = made.earliest().isAfter(handed) ? made.earliest() : handed;
    return new Signature(
        paper.kind(),
        made,
        PartialDate.of(received),
        new Signer(paper.signerName(), paper.signerRole()),
        null,
        null,
        paper.place(),
        paper.conditions());
  }

  /**
   * Sends a paper back; the sender can hand in another one by the link in the letter.
   *
   * @throws BadInput naming "reason" if there is none
   */
  @Transactional
  public void sendBack(Viewer by, String keeper, String instrument, UUID id, String reason) {
    UUID account = Allowed.at(by, keeper, Role.REGISTRAR);
    if (reason.isBlank() || reason.length() > 4_000) {
      throw new BadInput("reason", reason, "signing.papers.reason.needed");
    }
    Paper paper = waiting(instrument, id);
    settle(id, Paper.State.RETURNED, account, reason.strip(), null);
    letters.ask(paper.invitation(), Kind.RETURNED);
  }

  private Paper waiting(String instrument, UUID id) {
    Paper paper = get(instrument, id);
    if (paper.state() != Paper.State.WAITING) {
      throw settledBefore();
    }
    return paper;
  }

  private void settle(
      UUID id, Paper.State state, UUID account, @Nullable String reason, @Nullable Long act) {
    if (!store.settle(id, state, clock.instant(), account, reason, act)) {
      throw settledBefore();
    }
  }

  private static Refused settledBefore() {
    return new Refused(Why.CONFLICT, "signing.papers.settled");
  }
}
