package city.hansa.acts.store;

import city.hansa.accounts.PersonErasure;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The persons of acts. What is erased leaves a commitment that nobody can open any more, since the
 * salt goes with the name.
 */
@Repository
public class PersonStore implements PersonErasure {
  private final JdbcClient database;

  PersonStore(JdbcClient database) {
    this.database = database;
  }

  /** Forgets who recorded, and the keys under which. */
  @Override
  public void erase(UUID account) {
    database
        .sql("delete from act_submission where account = :account")
        .param("account", account)
        .update();
    database
        .sql(
            "update act_person set recorded_by = null, recorded_salt = null where recorded_by = :account")
        .param("account", account)
        .update();
  }

  /** Forgets a person who acted for an actor. */
  @Override
  public int eraseName(String name, String organisation) {
    return database
        .sql(
            """
            update act_person p set by_name = null, by_salt = null
              from act a where a.number = p.act and a.office = :office and p.by_name = :name
            """)
        .param("name", name)
        .param("office", organisation)
        .update();
  }
}
