package city.hansa.instruments.campaign;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Secret;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Reason;
import city.hansa.instruments.campaign.Invitation.Contact;
import city.hansa.instruments.campaign.InvitationLetter.Kind;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites, writes and reminds in the name of a depositary; its registrar alone may. */
@Service
class Campaigns {
  private final Depository depository;
  private final InvitationStore store;
  private final Links links;
  private final Letters letters;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Campaigns(
      Depository depository,
      InvitationStore store,
      Links links,
      Letters letters,
      TransactionTemplate transactions,
      Clock clock) {
    this.depository = depository;
    this.store = store;
    this.links = links;
    this.letters = letters;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whom to invite, and whom to write to there. */
  record Guest(String actor, @Nullable Contact contact) {}

  /**
   * What came of inviting.
   *
   * @param invited how many acts were written
   * @param letters how many letters are on their way
   * @param refused those not invited anew, with the reasons; contacts of earlier invited ones are
   *     kept all the same
   */
  record Invited(int invited, int letters, Map<String, List<Reason>> refused) {}

  /**
   * One act for each that may be invited, all in one transaction with their contacts and letters.
   *
   * @param keeper the depositary
   * @param day in the zone of the reader
   */
  Invited invite(Viewer by, String instrument, String keeper, List<Guest> guests, LocalDate day) {
    UUID account = Allowed.at(by, keeper, Role.REGISTRAR);
    String batch = "invite-" + UUID.randomUUID();
    List<ActDraft> drafts =
        guests.stream()
            .map(guest -> InviteDraft.of(instrument, keeper, guest.actor(), day))
            .toList();
    Map<String, List<Reason>> refused = new LinkedHashMap<>();
    depository.depositAll(
        by,
        batch,
        drafts.iterator(),
        Mode.CHECK,
        (place, reasons) -> refused.put(guests.get((int) place - 1).actor(), reasons));
    List<Guest> right =
        guests.stream().filter(guest -> !refused.containsKey(guest.actor())).toList();
    Integer sent =
        transactions.execute(open -> {
          long first = deposited(by, batch, instrument, keeper, right, day);
          for (int at = 0; at < right.size(); at++) {
            store.put(
                instrument, right.get(at).actor(), keeper, first + at, clock.instant(), account);
          }
          return contacts(instrument, guests);
        });
    return new Invited(right.size(), sent == null ? 0 : sent, refused);
  }

  private long deposited(
      Viewer by, String batch, String instrument, String keeper, List<Guest> right, LocalDate day) {
    if (right.isEmpty()) {
      return 0;
    }
    List<Reason> late = new ArrayList<>();
    Batch written =
        depository.depositAll(
            by,
            batch,
            right.stream()
                .map(guest -> InviteDraft.of(instrument, keeper, guest.actor(), day))
                .iterator(),
            Mode.ALL_OR_NOTHING,
            (place, reasons) -> late.addAll(reasons));
    if (!late.isEmpty()) {
      throw new PaperRefused(late);
    }
    return written.first();
  }

  /** Keeps the contacts and writes to them; returns how many letters were asked for. */
  private int contacts(String instrument, List<Guest> guests) {
    int sent = 0;
    for (Guest guest : guests) {
      Contact contact = guest.contact();
      Invitation invitation = store.find(instrument, guest.actor()).orElse(null);
      if (contact != null && invitation != null) {
        store.contact(invitation.id(), contact);
        sent += letters.ask(invitation.id(), Kind.INVITATION) ? 1 : 0;
      }
    }
    return sent;
  }

  /**
   * Writes again to those that stand in the list and have a contact.
   *
   * @return how many letters were asked for
   */
  int remind(Viewer by, String keeper, List<Invitation> silent) {
    Allowed.at(by, keeper, Role.REGISTRAR);
    Integer sent =
        transactions.execute(open ->
            silent.stream()
                .filter(each -> each.contact() != null && each.revokedAt() == null)
                .mapToInt(each -> letters.ask(each.id(), Kind.REMINDER) ? 1 : 0)
                .sum());
    return sent == null ? 0 : sent;
  }

  /** A link that the registrar hands on; shown once. */
  Secret link(Viewer by, String keeper, String instrument, UUID id) {
    Allowed.at(by, keeper, Role.REGISTRAR);
    Invitation invitation = get(instrument, id);
    store.reopen(invitation.id());
    return links.make(invitation.id(), links.expiry());
  }

  /** Nothing opens by its links any more. */
  void revoke(Viewer by, String keeper, String instrument, UUID id) {
    Allowed.at(by, keeper, Role.REGISTRAR);
    Invitation invitation = get(instrument, id);
    transactions.executeWithoutResult(open -> {
      links.end(invitation.id());
      store.revoke(invitation.id(), clock.instant());
    });
  }

  private Invitation get(String instrument, UUID id) {
    return store
        .find(id)
        .filter(each -> each.instrument().equals(instrument))
        .orElseThrow(() -> new NotFound(id.toString()));
  }
}
