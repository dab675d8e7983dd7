package city.hansa.accounts.signin;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Administrators;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Secret;
import city.hansa.accounts.factor.SecondFactors;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Link;
import city.hansa.accounts.session.Sessions;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a one-time link does when its form is sent. */
@Service
class Entrances {
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Administrators administrators;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Audit audit;

  Entrances(
      OneTimeLinks links,
      Accounts accounts,
      Administrators administrators,
      Passwords passwords,
      SecondFactors factors,
      Sessions sessions,
      Audit audit) {
    this.links = links;
    this.accounts = accounts;
    this.administrators = administrators;
    this.passwords = passwords;
    this.factors = factors;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * Uses the link up and sets the password; all or nothing.
   *
   * @throws Refused if the link opens nothing any more
   * @throws city.hansa.kernel.BadInput naming the field that is wrong; the link stays good
   */
  @Transactional
  public Account open(Secret secret, String name, String email, String password, Locale language) {
    Link link = links.use(secret).orElseThrow(() -> new Refused(Why.CONFLICT, "signin.link.spent"));
    Account account =
        switch (link.purpose()) {
          case FIRST_ADMINISTRATOR -> first(name, email);
          case ADMINISTRATOR -> fromTheConsole(name, email);
          case INVITATION, RECOVERY -> known(link.account());
        };
    String address = account.email() == null ? "" : account.email();
    passwords.refuseWeak(password, account.name(), address);
    passwords.set(account.id(), password);
    accounts.speak(account.id(), language);
    sessions.endAll(account.id(), null);
    links.endAll(account.id());
    audit.record(account.id(), "link." + link.purpose(), account.id().toString());
    return account;
  }

  private Account first(String name, String email) {
    if (administrators.any()) {
      throw new Refused(Why.CONFLICT, "signin.link.spent");
    }
    return fromTheConsole(name, email);
  }

  /** Whoever commands the server may make any account its administrator, and open it again. */
  private Account fromTheConsole(String name, String email) {
    Account account =
        accounts.findByEmail(email).orElseGet(() -> accounts.add(null, name, email, true));
    factors.remove(account.id());
    administrators.restore(account.id());
    return accounts.get(account.id());
  }

  private Account known(@Nullable UUID id) {
    return accounts
        .find(Objects.requireNonNull(id))
        .filter(Account::open)
        .orElseThrow(() -> new Refused(Why.CONFLICT, "signin.link.spent"));
  }
}
