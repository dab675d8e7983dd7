package city.hansa.instruments.campaign;

import city.hansa.accounts.PersonErasure;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets contacts of campaigns, signers of papers that wait, and who worked on both. */
@Component
class PersonsErased implements PersonErasure {
  private final JdbcClient sql;

  PersonsErased(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void erase(UUID account) {
    sql.sql("update invitation set made_by = null where made_by = :account")
        .param("account", account)
        .update();
    sql.sql("update invitation_paper set settled_by = null where settled_by = :account")
        .param("account", account)
        .update();
  }

  /** With the name of a contact goes its address; with that of a signer, the file. */
  @Override
  public int eraseName(String name, String organisation) {
    int contacts =
        sql.sql(
                """
                delete from invitation_contact c using invitation i
                where i.id = c.invitation and i.office = :office and c.name = :name
                """)
            .param("office", organisation)
            .param("name", name)
            .update();
    int papers =
        sql.sql(
                """
                update invitation_paper p set signer_name = null, file = null, file_name = null
                from invitation i
                where i.id = p.invitation and i.office = :office and p.signer_name = :name
                """)
            .param("office", organisation)
            .param("name", name)
            .update();
    return contacts + papers;
  }
}
