package city.hansa.accounts.pages;

import city.hansa.accounts.DeskEntry.Entry;
import city.hansa.accounts.RoleHeld;
import java.util.List;

/** The first page of whoever is signed in. */
record DeskPage(List<Entry> entries, List<RoleHeld> roles) {}
