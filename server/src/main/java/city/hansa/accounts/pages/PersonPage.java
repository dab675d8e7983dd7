package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.RoleHeld;
import city.hansa.accounts.session.Sessions.Session;
import city.hansa.kernel.Viewer.Role;
import java.util.List;

/**
 * One person, for administrators.
 *
 * @param byMail whether letters take links to people
 */
record PersonPage(
    Account account,
    List<RoleHeld> roles,
    List<Session> sessions,
    List<Organisation> organisations,
    boolean byMail) {

  List<Role> all() {
    return List.of(Role.values());
  }
}
