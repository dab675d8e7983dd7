package city.hansa.acts.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers under which keys acts were deposited. */
@Repository
public class SubmissionStore {
  private final JdbcClient database;

  SubmissionStore(JdbcClient database) {
    this.database = database;
  }

  /** Chosen by a client for one deposit, so that it may try again. */
  public record Key(UUID account, String key) {}

  /**
   * @param content SHA-256 of what was sent
   */
  public record Kept(Key key, String content, long act) {}

  public Map<Key, Kept> find(Collection<Key> keys) {
    Map<Key, Kept> found = new HashMap<>();
    if (!keys.isEmpty()) {
      database
          .sql(
              """
              select s.account, s.key, encode(s.content, 'hex') content, s.act
                from unnest(:accounts::uuid[], :keys::text[]) k (account, key)
                join act_submission s on s.account = k.account and s.key = k.key
              """)
          .param("accounts", keys.stream().map(Key::account).toArray(UUID[]::new))
          .param("keys", keys.stream().map(Key::key).toArray(String[]::new))
          .query(row -> {
            Key key = new Key(row.getObject("account", UUID.class), row.getString("key"));
            found.put(key, new Kept(key, row.getString("content"), row.getLong("act")));
          });
    }
    return found;
  }

  public void save(List<Kept> all) {
    if (!all.isEmpty()) {
      database
          .sql(
              """
              insert into act_submission (account, key, content, act)
              select a, k, decode(c, 'hex'), n
                from unnest(:accounts::uuid[], :keys::text[], :contents::text[], :acts::bigint[]) t (a, k, c, n)
              """)
          .param("accounts", all.stream().map(each -> each.key().account()).toArray(UUID[]::new))
          .param("keys", all.stream().map(each -> each.key().key()).toArray(String[]::new))
          .param("contents", all.stream().map(Kept::content).toArray(String[]::new))
          .param("acts", all.stream().map(Kept::act).toArray(Long[]::new))
          .update();
    }
  }
}
