package city.hansa.accounts.pages;

import city.hansa.accounts.Organisation;
import city.hansa.site.FormState;

/**
 * Erasing a name from an organisation's records.
 *
 * @param erased how many records named the person until just now; 0 before
 */
record NamePage(Organisation organisation, FormState form, int erased) {}
