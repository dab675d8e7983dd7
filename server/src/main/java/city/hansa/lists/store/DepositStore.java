package city.hansa.lists.store;

import city.hansa.lists.Gone;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lists wrote into the register, and who is no longer in them. */
@Repository
public class DepositStore {
  private final JdbcClient database;

  DepositStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * A writing.
   *
   * @param number from 1
   * @param undoes whether it cancelled what was written before
   * @param undone whether it was cancelled as a whole
   */
  public record Deposit(
      int number,
      String batch,
      boolean undoes,
      boolean undone,
      long first,
      long last,
      Instant at,
      UUID account) {}

  public void add(UUID list, Deposit deposit) {
    database
        .sql(
            """
            insert into brought_deposit (list, number, batch, undoes, first_act, last_act, at, account)
            values (:list, :number, :batch, :undoes, :first, :last, :at, :account)
            """)
        .param("list", list)
        .param("number", deposit.number())
        .param("batch", deposit.batch())
        .param("undoes", deposit.undoes())
        .param("first", deposit.first())
        .param("last", deposit.last())
        .param("at", Timestamp.from(deposit.at()))
        .param("account", deposit.account())
        .update();
  }

  public void undone(UUID list) {
    database
        .sql("update brought_deposit set undone = true where list = :list")
        .param("list", list)
        .update();
  }

  /** In their order. */
  public List<Deposit> list(UUID list) {
    return database
        .sql("select * from brought_deposit where list = :list order by number")
        .param("list", list)
        .query((row, number) ->
            new Deposit(
                row.getInt("number"),
                row.getString("batch"),
                row.getBoolean("undoes"),
                row.getBoolean("undone"),
                row.getLong("first_act"),
                row.getLong("last_act"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class)))
        .list();
  }

  /** In place of what was there. */
  public void gone(UUID list, List<Gone> all) {
    database.sql("delete from brought_gone where list = :list").param("list", list).update();
    database
        .sql(
            """
            insert into brought_gone (list, subject, first_actor, second_actor, outcome)
            select :list, * from unnest(:subjects::text[], :firsts::text[], :seconds::text[], :outcomes::text[])
            """)
        .param("list", list)
        .param("subjects", all.stream().map(Gone::subject).toArray(String[]::new))
        .param("firsts", all.stream().map(Gone::first).toArray(String[]::new))
        .param("seconds", all.stream().map(Gone::second).toArray(String[]::new))
        .param("outcomes", all.stream().map(each -> each.outcome().name()).toArray(String[]::new))
        .update();
  }

  /** Those of one outcome, in the order of their subjects. */
  public List<Gone> listGone(UUID list, Gone.Why outcome, int offset, int limit) {
    return database
        .sql(
            """
            select * from brought_gone where list = :list and outcome = :outcome
             order by subject limit :limit offset :offset
            """)
        .param("list", list)
        .param("outcome", outcome.name())
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) ->
            new Gone(
                row.getString("subject"),
                row.getString("first_actor"),
                row.getString("second_actor"),
                Gone.Why.valueOf(row.getString("outcome"))))
        .list();
  }
}
