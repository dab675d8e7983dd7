package city.hansa.accounts;

import city.hansa.accounts.OneTimeLinks.Purpose;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets new people in, and those back who have lost their way in. */
@Service
public class Invitations {

  /**
   * @param link opens once; shown once
   */
  public record Invited(Account account, Secret link) {}

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Roles roles;
  private final Audit audit;

  Invitations(Accounts accounts, OneTimeLinks links, Roles roles, Audit audit) {
    this.accounts = accounts;
    this.links = links;
    this.roles = roles;
    this.audit = audit;
  }

  /**
   * @throws city.hansa.kernel.BadInput naming "name" or "email"
   * @throws Refused to those who are no administrator, or if the address has an account
   */
  @Transactional
  public Invited invite(Viewer by, String name, String email, boolean administrator) {
    UUID inviter = Allowed.administrator(by);
    return invited(inviter, name, email, administrator);
  }

  /**
   * Invites somebody to one organisation, in one role; a head of office may do it for their own.
   *
   * @throws city.hansa.kernel.BadInput naming "name" or "email"
   * @throws Refused if the role may not be given, or the address has an account
   */
  @Transactional
  public Invited invite(Viewer by, String name, String email, String organisation, Role role) {
    UUID inviter = Allowed.signedIn(by);
    if (!Roles.grantableBy(by, organisation).contains(role)) {
      throw new Refused(Why.FORBIDDEN, "accounts.role.mayNotGrant");
    }
    Invited invited = invited(inviter, name, email, false);
    roles.grant(by, invited.account().id(), organisation, role);
    return invited;
  }

  private Invited invited(UUID by, String name, String email, boolean administrator) {
    Account account = accounts.add(by, name, email, administrator);
    return new Invited(account, links.make(Purpose.INVITATION, account.id(), by));
  }

  /**
   * A link with which somebody sets a new password; earlier ones open nothing any more.
   *
   * @throws Refused for a closed account, and to those who are no administrator
   */
  @Transactional
  public Invited recover(Viewer by, UUID account) {
    UUID helper = Allowed.administrator(by);
    Account person = accounts.get(account);
    if (!person.open()) {
      throw new Refused(Why.RULE, "accounts.closed.noRole");
    }
    Purpose purpose = person.local() ? Purpose.RECOVERY : Purpose.INVITATION;
    audit.record(by, "link.made", account.toString());
    return new Invited(person, links.make(purpose, account, helper));
  }
}
