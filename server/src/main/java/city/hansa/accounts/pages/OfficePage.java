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
 */
record OfficePage(
    Organisation organisation, List<RoleHeld> roles, List<Role> grantable, FormState form) {}
