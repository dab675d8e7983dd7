package city.hansa.accounts;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and ends roles. Administrators do it everywhere; a head of office in their own office, but
 * for registrar and auditor, who watch over that office.
 */
@Service
public class Roles {

  /** Roles that act for the party, and therefore never keep its papers as depositary. */
  static final Set<Role> FOR_THE_PARTY =
      Set.copyOf(EnumSet.of(Role.DESK_OFFICER, Role.HEAD_OF_OFFICE, Role.SIGNATORY));

  private static final Set<Role> BY_ADMINISTRATORS_ONLY =
      Set.copyOf(EnumSet.of(Role.REGISTRAR, Role.AUDITOR));

  private final RoleStore store;
  private final AccountStore accounts;
  private final OrganisationStore organisations;
  private final Standings standings;
  private final Audit audit;

  Roles(
      RoleStore store,
      AccountStore accounts,
      OrganisationStore organisations,
      Standings standings,
      Audit audit) {
    this.store = store;
    this.accounts = accounts;
    this.organisations = organisations;
    this.standings = standings;
    this.audit = audit;
  }

  /**
   * Gives a role; one that is held already stays as it is.
   *
   * @throws Refused if whoever asks may not, the account is closed, or the role cannot be held
   *     beside another that the account holds there
   * @throws NotFound without such an account or organisation
   */
  @Transactional
  public void grant(Viewer by, UUID account, String organisation, Role role) {
    UUID granter = mayChange(by, organisation, role);
    accounts.lock(account);
    Account person = accounts.find(account).orElseThrow(() -> new NotFound(account.toString()));
    if (organisations.find(organisation).isEmpty()) {
      throw new NotFound(organisation);
    }
    if (!person.open()) {
      throw new Refused(Why.RULE, "accounts.closed.noRole");
    }
    refuseBothSides(account, organisation, role);
    if (store.grant(account, organisation, role, granter)) {
      audit.record(by, "role.granted", account + " " + role, organisation);
      standings.forget(account);
    }
  }

  /**
   * Ends a role; its row stays as history.
   *
   * @throws Refused if whoever asks may not
   * @throws NotFound without such a role
   */
  @Transactional
  public void end(Viewer by, long id) {
    RoleHeld held = get(id);
    UUID ender = mayChange(by, held.organisation(), held.role());
    if (store.end(id, ender)) {
      audit.record(by, "role.ended", held.account() + " " + held.role(), held.organisation());
      standings.forget(held.account());
    }
  }

  /**
   * @throws NotFound without such a role
   */
  public RoleHeld get(long id) {
    return store.find(id).orElseThrow(() -> new NotFound("role " + id));
  }

  public List<RoleHeld> listOf(UUID account) {
    return store.listOf(account);
  }

  public List<RoleHeld> listAt(String organisation) {
    return store.listAt(organisation);
  }

  public List<RoleHeld> listHeld() {
    return store.listHeld();
  }

  /** The roles that a viewer may give at an organisation, in the order of the model. */
  public static List<Role> grantableBy(Viewer viewer, String organisation) {
    return List.of(Role.values()).stream()
        .filter(role -> mayGrant(viewer, organisation, role))
        .toList();
  }

  private static boolean mayGrant(Viewer by, String organisation, Role role) {
    return by.administrator()
        || by.has(Role.HEAD_OF_OFFICE, organisation) && !BY_ADMINISTRATORS_ONLY.contains(role);
  }

  private static UUID mayChange(Viewer by, String organisation, Role role) {
    UUID account = Allowed.signedIn(by);
    if (!mayGrant(by, organisation, role)) {
      throw new Refused(Why.FORBIDDEN, "accounts.role.mayNotGrant");
    }
    return account;
  }

  private void refuseBothSides(UUID account, String organisation, Role wanted) {
    Set<Role> held =
        store.listOf(account).stream()
            .filter(each -> each.holds() && each.organisation().equals(organisation))
            .map(RoleHeld::role)
            .collect(Collectors.toSet());
    boolean refused =
        wanted == Role.REGISTRAR
            ? held.stream().anyMatch(FOR_THE_PARTY::contains)
            : FOR_THE_PARTY.contains(wanted) && held.contains(Role.REGISTRAR);
    if (refused) {
      throw new Refused(Why.RULE, "accounts.role.registrarApart");
    }
  }
}
