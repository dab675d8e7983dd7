package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Organisation;
import city.hansa.site.FormState;
import java.util.List;

/** People and organisations, for administrators. */
record AdminPage(List<Account> people, List<Organisation> organisations, FormState form) {}
