package city.hansa.accounts.pages;

import city.hansa.accounts.Account;

/**
 * A one-time link, shown once to whoever made it.
 *
 * @param back where to go on
 */
record LinkMadePage(Account account, String address, String back) {}
