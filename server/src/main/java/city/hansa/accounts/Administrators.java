package city.hansa.accounts;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who administers the register. The last one stays. */
@Service
public class Administrators {
  private final AccountStore store;
  private final Standings standings;
  private final Audit audit;

  Administrators(AccountStore store, Standings standings, Audit audit) {
    this.store = store;
    this.standings = standings;
    this.audit = audit;
  }

  /** Whether somebody does, and may sign in. */
  public boolean any() {
    return store.anyAdministrator();
  }

  /**
   * Makes an account an administrator.
   *
   * @throws Refused for a closed account, and to those who are none themselves
   * @throws NotFound without such an account
   */
  @Transactional
  public void make(Viewer by, UUID id) {
    Allowed.administrator(by);
    if (!get(id).open()) {
      throw new Refused(Why.RULE, "accounts.closed.noRole");
    }
    set(id, true);
    audit.record(by, "administrator.made", id.toString());
  }

  /**
   * Takes administration away.
   *
   * @throws Refused if it is the last one, and to those who are none themselves
   * @throws NotFound without such an account
   */
  @Transactional
  public void end(Viewer by, UUID id) {
    Allowed.administrator(by);
    get(id);
    refuseIfLast(id);
    set(id, false);
    audit.record(by, "administrator.ended", id.toString());
  }

  /** From the server's own console: the account is open and administers, whatever it was. */
  @Transactional
  public void restore(UUID id) {
    store.setClosed(id, null);
    set(id, true);
    audit.record(id, "administrator.restored", id.toString());
  }

  /** Of two who leave at once, one waits for the other and finds itself the last. */
  void refuseIfLast(UUID id) {
    List<UUID> administrators = store.lockAdministrators();
    if (administrators.equals(List.of(id))) {
      throw new Refused(Why.RULE, "accounts.administrator.last");
    }
  }

  private Account get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id.toString()));
  }

  private void set(UUID id, boolean administrator) {
    store.setAdministrator(id, administrator);
    standings.forget(id);
  }
}
