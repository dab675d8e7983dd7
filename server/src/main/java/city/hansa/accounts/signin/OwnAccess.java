package city.hansa.accounts.signin;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Audit;
import city.hansa.accounts.factor.FactorSecret;
import city.hansa.accounts.factor.SecondFactors;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.session.Presence;
import city.hansa.accounts.session.Sessions;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change of their own ways in; each change asks for the password that stands. */
@Service
public class OwnAccess {
  private final Accounts accounts;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final Attempts attempts;
  private final Audit audit;

  OwnAccess(
      Accounts accounts,
      Passwords passwords,
      SecondFactors factors,
      Sessions sessions,
      OneTimeLinks links,
      Attempts attempts,
      Audit audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.factors = factors;
    this.sessions = sessions;
    this.links = links;
    this.attempts = attempts;
    this.audit = audit;
  }

  /**
   * Sets a new password, signs every other browser out, and ends links that wait.
   *
   * @throws BadInput naming "current" or "password"
   */
  @Transactional
  public void changePassword(Presence here, String current, String wanted) {
    Account account = known(here, current);
    String email = account.email() == null ? "" : account.email();
    passwords.refuseWeak(wanted, account.name(), email);
    passwords.set(account.id(), wanted);
    sessions.endAll(account.id(), here.session().id());
    links.endAll(account.id());
    audit.record(account.id(), "password.changed", account.id().toString());
  }

  /**
   * A new secret for an authenticator; it counts once {@link #confirmFactor} was given a code.
   *
   * @throws BadInput naming "current"
   * @throws Refused if a second factor stands already
   */
  public FactorSecret beginFactor(Presence here, String current) {
    Account account = known(here, current);
    if (account.secondFactor()) {
      throw new Refused(Why.CONFLICT, "account.factor.already");
    }
    return new FactorSecret(
        factors.begin(account.id()), account.email() == null ? account.name() : account.email());
  }

  /** The secret that waits for its first code. */
  public Optional<FactorSecret> findBegun(UUID account) {
    Account person = accounts.get(account);
    return factors
        .findBegun(account)
        .map(secret ->
            new FactorSecret(secret, person.email() == null ? person.name() : person.email()));
  }

  /** The recovery codes, shown once; empty if the code does not fit. */
  public Optional<List<String>> confirmFactor(UUID account, String code) {
    return factors.confirm(account, code);
  }

  /**
   * @throws BadInput naming "current"
   */
  @Transactional
  public void removeFactor(Presence here, String current) {
    Account account = known(here, current);
    factors.remove(account.id());
    audit.record(account.id(), "secondFactor.off", account.id().toString());
  }

  /** For an administrator who helps somebody without telephone and codes. */
  @Transactional
  public void removeFactorOf(UUID account) {
    factors.remove(accounts.get(account).id());
  }

  /** Accounts that come by the provider alone have no password to ask for. */
  private Account known(Presence here, String current) {
    Account account = accounts.get(here.session().account());
    if (!account.local()) {
      return account;
    }
    String counted = "password of " + account.id();
    if (attempts.blocked(counted, null).isPresent()) {
      throw new Refused(Why.TOO_OFTEN, "account.password.tooOften");
    }
    if (!passwords.match(account, current)) {
      attempts.failed(counted, null);
      throw new BadInput("current", null, "account.password.notCurrent");
    }
    attempts.succeeded(counted);
    return account;
  }
}
