package city.hansa.accounts.links;

import city.hansa.accounts.Account;
import city.hansa.accounts.Secret;

/** How somebody who was invited, or lost the way in, gets the link that opens the account once. */
public sealed interface Invited {

  Account account();

  /**
   * Whoever invites hands it on.
   *
   * @param link shown once
   */
  record ByHand(Account account, Secret link) implements Invited {}

  /** A letter takes it there; nobody else sees it. */
  record ByMail(Account account) implements Invited {}
}
