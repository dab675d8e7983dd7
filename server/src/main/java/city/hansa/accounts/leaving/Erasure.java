package city.hansa.accounts.leaving;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.PersonErasure;
import city.hansa.accounts.Standings;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what names a person, for good: name, address, password, links, tokens, sessions, and
 * the names that other modules hold. The account's id, its role history and its acts stand.
 */
@Service
public class Erasure {

  /** What only the person's own sign-in needs, table by table. */
  private static final List<String> OWN =
      List.of(
          "delete from browser_session where account = :account",
          "delete from second_factor where account = :account",
          "delete from recovery_code where account = :account",
          "delete from provider_identity where account = :account",
          "delete from one_time_link where account = :account",
          "delete from link_letter where account = :account",
          "update access_token set name = '', revoked_at = coalesce(revoked_at, now()) where account = :account",
          """
          update account set name = '', email = null, password = null, administrator = false,
            language = null, erased_at = now() where id = :account
          """);

  private final JdbcClient sql;
  private final ObjectProvider<PersonErasure> modules;
  private final Accounts accounts;
  private final Standings standings;
  private final Audit audit;
  private final Clock clock;

  Erasure(
      JdbcClient sql,
      ObjectProvider<PersonErasure> modules,
      Accounts accounts,
      Standings standings,
      Audit audit,
      Clock clock) {
    this.sql = sql;
    this.modules = modules;
    this.accounts = accounts;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Erases the person behind a closed account; all modules or none.
   *
   * @throws Refused while the account is open, and to those who are no administrator
   */
  @Transactional
  public void erase(Viewer by, UUID account) {
    Allowed.administrator(by);
    if (accounts.get(account).open()) {
      throw new Refused(Why.RULE, "accounts.erase.closeFirst");
    }
    erase(account);
    audit.record(by, "person.erased", account.toString());
  }

  /**
   * Erases the name of somebody without an account from the records of one organisation: who signed
   * its acts, who held its offices and authorities. The records stand, and their receipts verify.
   *
   * @param name as it was written
   * @return how many records named the person, at least one
   * @throws BadInput naming "name" if none did
   * @throws Refused to those who are neither head of office there nor administrator
   */
  @Transactional
  public int eraseName(Viewer by, String organisation, String name) {
    allowName(by, organisation);
    int erased =
        modules.orderedStream().mapToInt(each -> each.eraseName(name.strip(), organisation)).sum();
    if (erased == 0) {
      throw new BadInput("name", name, "erasure.name.none");
    }
    audit.record(by, "person.nameErased", erased + " records", organisation);
    return erased;
  }

  /**
   * @throws Refused to those who may not {@link #eraseName}
   */
  public static void allowName(Viewer by, String organisation) {
    Allowed.signedIn(by);
    if (!by.administrator()) {
      Allowed.at(by, organisation, Role.HEAD_OF_OFFICE);
    }
  }

  /**
   * Erases those whose account has been closed for longer than the retention period.
   *
   * @return how many
   */
  @Transactional
  public int eraseClosedLongerThan(Duration retention) {
    List<UUID> due =
        sql.sql("select id from account where erased_at is null and closed_at < :before")
            .param("before", clock.instant().minus(retention).atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    for (UUID account : due) {
      erase(account);
      audit.record((UUID) null, "person.erased", account.toString());
    }
    return due.size();
  }

  private void erase(UUID account) {
    modules.orderedStream().forEach(module -> module.erase(account));
    OWN.forEach(each -> sql.sql(each).param("account", account).update());
    standings.forget(account);
  }
}
