package city.hansa.accounts;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.mail.EmailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Service
public class Accounts {
  private static final int LONGEST = 200;

  private final AccountStore store;
  private final Administrators administrators;
  private final Standings standings;
  private final Audit audit;
  private final Clock clock;

  Accounts(
      AccountStore store,
      Administrators administrators,
      Standings standings,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.administrators = administrators;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
  }

  public Optional<Account> find(UUID id) {
    return store.find(id);
  }

  /**
   * @throws NotFound if there is none
   */
  public Account get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id.toString()));
  }

  public Optional<Account> findByEmail(String email) {
    return store.findByEmail(email.strip());
  }

  /** All of them: those that may sign in first, by name. */
  public List<Account> list() {
    return store.list();
  }

  /** Whether somebody has come in by the operator's provider before. */
  public boolean comesByProvider(UUID id) {
    return store.comesByProvider(id);
  }

  /**
   * Makes an account without a way in; a one-time link or the operator's provider opens it.
   *
   * @param by who invites; null for the server itself
   * @throws BadInput naming "name" or "email"
   * @throws Refused if the address has an account
   */
  @Transactional
  public Account add(@Nullable UUID by, String name, String email, boolean administrator) {
    try {
      UUID made = store.insert(name(name), email(email), administrator, by);
      audit.record(by, "account.made", made.toString());
      return get(made);
    } catch (DuplicateKeyException taken) {
      throw new Refused(Why.CONFLICT, "accounts.email.taken", email.strip());
    }
  }

  /**
   * @throws BadInput naming "name"
   */
  @Transactional
  public void rename(UUID id, String name) {
    store.rename(id, name(name));
    standings.forget(id);
  }

  /** The language in which letters to the person are written. */
  public void speak(UUID id, Locale language) {
    store.speak(id, language);
  }

  /**
   * Closes an account: it may sign in no longer. Its roles and acts stand.
   *
   * @throws Refused if it is the last administrator, or whoever asks is none
   */
  @Transactional
  public void close(Viewer by, UUID id) {
    Allowed.administrator(by);
    get(id);
    administrators.refuseIfLast(id);
    store.setClosed(id, clock.instant());
    audit.record(by, "account.closed", id.toString());
    standings.forget(id);
  }

  /**
   * @throws Refused if the person was erased, or whoever asks is no administrator
   */
  @Transactional
  public void reopen(Viewer by, UUID id) {
    Allowed.administrator(by);
    if (get(id).erased()) {
      throw new Refused(Why.RULE, "accounts.erased.stays");
    }
    store.setClosed(id, null);
    audit.record(by, "account.reopened", id.toString());
    standings.forget(id);
  }

  private static String name(String typed) {
    String name = typed.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new BadInput("name", typed, "accounts.name.needed");
    }
    return name;
  }

  private static String email(String typed) {
    String email = typed.strip().toLowerCase(Locale.ROOT);
    if (!EmailAddress.fits(email)) {
      throw new BadInput("email", typed, "accounts.email.wrong");
    }
    return email;
  }
}
