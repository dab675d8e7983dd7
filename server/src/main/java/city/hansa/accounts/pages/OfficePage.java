package city.hansa.accounts.pages;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.RoleHeld;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.FormState;
import java.util.List;

/**
 * Who is what at an organisation.
 *
 * @param grantable roles that the viewer may give here
 * @param mayErase whether the viewer may erase names of people without an account
 */
record OfficePage(
    Organisation organisation,
    List<RoleHeld> roles,
    List<Role> grantable,
    boolean mayErase,
    FormState form) {}
