package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import org.jspecify.annotations.Nullable;

/**
 * What became of a one-time link.
 *
 * @param address shown once to whoever made it; null if a letter takes it to its person
 * @param back where to go on
 */
record LinkMadePage(Account account, @Nullable String address, String back) {

  /** Ending of the keys of its words. */
  String way() {
    return address == null ? ".sent" : "";
  }
}
