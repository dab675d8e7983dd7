package city.hansa.acts.store;

import city.hansa.acts.Act;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the acts of one family with those that void them, whoever may read them. */
@Repository
public class FamilyStore {
  private final JdbcClient database;

  FamilyStore(JdbcClient database) {
    this.database = database;
  }

  /** In the order of the log. */
  public List<Act> list(String family, long first, long last) {
    return database
        .sql(
            """
            select a.* from act_read a
             where a.number between :first and :last
               and (a.family = :family or a.family = 'act' and a.subject like :family || '/%')
             order by a.number
            """)
        .param("family", family)
        .param("first", first)
        .param("last", last)
        .query(ActRows::act)
        .list();
  }
}
