package city.hansa.accounts.signin;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Secret;
import city.hansa.accounts.factor.SecondFactors;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.session.Sessions.Session;
import city.hansa.accounts.session.Sessions.Stage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in, and out. */
@Service
public class SignIns {

  /**
   * Where somebody comes from.
   *
   * @param address of the connection
   * @param browser what it calls itself
   */
  public record Visitor(@Nullable String address, @Nullable String browser) {}

  private final Accounts accounts;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Audit audit;

  SignIns(
      Accounts accounts,
      Passwords passwords,
      SecondFactors factors,
      Sessions sessions,
      Attempts attempts,
      Audit audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.factors = factors;
    this.sessions = sessions;
    this.attempts = attempts;
    this.audit = audit;
  }

  /** Same answer and same work for a name that is unknown, closed or without a password. */
  SignIn withPassword(String email, String password, Visitor visitor) {
    if (email.isBlank() || password.isEmpty()) {
      return new SignIn.Wrong();
    }
    Optional<Instant> again = attempts.blocked(email, visitor.address());
    if (again.isPresent()) {
      return new SignIn.TooOften(again.get());
    }
    @Nullable Account account = accounts.findByEmail(email).filter(Account::open).orElse(null);
    if (!passwords.match(account, password) || account == null) {
      attempts.failed(email, visitor.address());
      audit.record(
          account == null ? null : account.id(),
          "signIn.failed",
          account == null ? "unknown name" : account.id().toString());
      return new SignIn.Wrong();
    }
    if (account.secondFactor()) {
      return new SignIn.FactorNeeded(begin(account.id(), Stage.PASSWORD_GIVEN, visitor));
    }
    attempts.succeeded(email);
    return admit(account.id(), visitor, "signIn.password");
  }

  /** A code of the second factor, or a recovery code, from somebody whose password was right. */
  @Transactional
  public SignIn withCode(Session half, String code, Visitor visitor) {
    String counted = "second factor of " + half.account();
    Optional<Instant> again = attempts.blocked(counted, visitor.address());
    if (again.isPresent()) {
      return new SignIn.TooOften(again.get());
    }
    if (!factors.accept(half.account(), code)) {
      attempts.failed(counted, visitor.address());
      audit.record(half.account(), "signIn.codeFailed", half.account().toString());
      return new SignIn.Wrong();
    }
    attempts.succeeded(counted);
    accounts.find(half.account()).map(Account::email).ifPresent(attempts::succeeded);
    sessions.end(half.account(), half.id());
    return admit(half.account(), visitor, "signIn.secondFactor");
  }

  /**
   * Whoever has set a password by a link; a second factor that stands is asked for all the same.
   */
  SignIn afterLink(Account account, Visitor visitor) {
    return account.secondFactor()
        ? new SignIn.FactorNeeded(begin(account.id(), Stage.PASSWORD_GIVEN, visitor))
        : admit(account.id(), visitor, "signIn.link");
  }

  /** Somebody whom a link or a provider vouches for. */
  public SignIn admit(UUID account, Visitor visitor, String how) {
    SignIn.Done done = new SignIn.Done(begin(account, Stage.SIGNED_IN, visitor));
    audit.record(account, how, account.toString());
    return done;
  }

  void leave(Session session) {
    sessions.end(session.account(), session.id());
    audit.record(session.account(), "signOut", session.account().toString());
  }

  private Secret begin(UUID account, Stage stage, Visitor visitor) {
    return sessions.begin(account, stage, visitor.address(), visitor.browser());
  }
}
