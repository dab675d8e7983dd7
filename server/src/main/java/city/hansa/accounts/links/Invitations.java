package city.hansa.accounts.links;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Roles;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets new people in, and those back who have lost their way in. */
@Service
public class Invitations {

  /**
   * Who is invited.
   *
   * @param name as it will be shown
   * @param language of the letter; the person can choose another later
   */
  public record Guest(String name, String email, Locale language) {}

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final LinkPost post;
  private final Roles roles;
  private final Audit audit;

  Invitations(Accounts accounts, OneTimeLinks links, LinkPost post, Roles roles, Audit audit) {
    this.accounts = accounts;
    this.links = links;
    this.post = post;
    this.roles = roles;
    this.audit = audit;
  }

  /** Whether letters take the links to people. */
  public boolean byMail() {
    return post.isSetUp();
  }

  /**
   * @throws city.hansa.kernel.BadInput naming "name" or "email"
   * @throws Refused to those who are no administrator, or if the address has an account
   */
  @Transactional
  public Invited invite(Viewer by, Guest guest, boolean administrator) {
    return invited(Allowed.administrator(by), guest, administrator);
  }

  /**
   * Invites somebody to one organisation, in one role; a head of office may do it for their own.
   *
   * @throws city.hansa.kernel.BadInput naming "name" or "email"
   * @throws Refused if the role may not be given, or the address has an account
   */
  @Transactional
  public Invited invite(Viewer by, Guest guest, String organisation, Role role) {
    UUID inviter = Allowed.signedIn(by);
    if (!Roles.grantableBy(by, organisation).contains(role)) {
      throw new Refused(Why.FORBIDDEN, "accounts.role.mayNotGrant");
    }
    Invited invited = invited(inviter, guest, false);
    roles.grant(by, invited.account().id(), organisation, role);
    return invited;
  }

  private Invited invited(UUID by, Guest guest, boolean administrator) {
    Account account = accounts.add(by, guest.name(), guest.email(), administrator);
    accounts.speak(account.id(), guest.language());
    return way(Purpose.INVITATION, account, guest.language(), by, byMail());
  }

  /**
   * A link with which somebody sets a new password; earlier ones open nothing any more.
   *
   * @param language of the letter, where the person has chosen none
   * @param byHand whether whoever asks wants to hand it on themselves, although there is mail
   * @throws Refused for a closed account, and to those who are no administrator
   */
  @Transactional
  public Invited recover(Viewer by, UUID account, Locale language, boolean byHand) {
    UUID admin = Allowed.administrator(by);
    Account person = accounts.get(account);
    if (!person.open()) {
      throw new Refused(Why.RULE, "accounts.closed.noRole");
    }
    audit.record(by, "link.made", account.toString());
    return way(purpose(person), person, language, admin, byMail() && !byHand);
  }

  /**
   * For somebody who says at the sign-in that they have lost their password. Does nothing where no
   * open account has that address, or its person comes by the operator's provider, whose second
   * factor a password of ours would go round.
   *
   * @throws IllegalStateException if mail is not set up
   */
  @Transactional
  public void recover(String email, Locale language) {
    accounts
        .findByEmail(email)
        .filter(Account::open)
        .filter(person -> person.local() || !accounts.comesByProvider(person.id()))
        .ifPresent(person -> {
          audit.record(person.id(), "link.asked", person.id().toString());
          post.send(purpose(person), person.id(), language, null);
        });
  }

  private static Purpose purpose(Account person) {
    return person.local() ? Purpose.RECOVERY : Purpose.INVITATION;
  }

  private Invited way(Purpose purpose, Account to, Locale language, UUID by, boolean byMail) {
    if (byMail) {
      post.send(purpose, to.id(), language, by);
      return new Invited.ByMail(to);
    }
    return new Invited.ByHand(to, links.make(purpose, to.id(), by));
  }
}
