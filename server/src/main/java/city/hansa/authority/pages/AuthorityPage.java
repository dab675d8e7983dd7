package city.hansa.authority.pages;

import city.hansa.authority.Authority;
import city.hansa.site.FormState;

/**
 * One authority.
 *
 * @param mayRevoke whether the viewer may revoke it
 */
record AuthorityPage(Authority authority, boolean mayRevoke, FormState form) {}
