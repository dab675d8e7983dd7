package city.hansa.hooks;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps hooks and their sealed secrets. */
@Repository
class HookStore {
  private final JdbcClient sql;

  HookStore(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A secret as it is kept.
   *
   * @param key id of the key that sealed it
   */
  record Sealed(byte[] bytes, String key) {}

  /** The hook hears of acts after the last one there is. */
  void insert(Hook hook, Sealed secret) {
    sql.sql(
            """
            insert into hook (id, office, address, topics, types, actor, instrument, inside, secret, secret_key,
                              state, made_by, made_at, passed, next_at)
            values (:id, :office, :address, :topics, :types, :actor, :instrument, :inside, :secret, :key,
                    'ON', :by, :now, (select coalesce(max(number), 0) from act), :now)
            """)
        .param("id", hook.id())
        .param("office", hook.office())
        .param("address", hook.address().toString())
        .param("topics", hook.wants().topics().toArray(String[]::new))
        .param("types", hook.wants().types().toArray(String[]::new))
        .param("actor", hook.wants().actor())
        .param("instrument", hook.wants().instrument())
        .param("inside", hook.inside())
        .param("secret", secret.bytes())
        .param("key", secret.key())
        .param("by", hook.madeBy())
        .param("now", at(hook.madeAt()))
        .update();
  }

  Optional<Hook> find(UUID id) {
    return sql.sql("select * from hook where id = :id")
        .param("id", id)
        .query(HookStore::hook)
        .optional();
  }

  /** By office, in the order in which they were made. */
  List<Hook> list(Collection<String> offices) {
    return sql.sql("select * from hook where office = any(:offices) order by office, made_at, id")
        .param("offices", offices.toArray(String[]::new))
        .query(HookStore::hook)
        .list();
  }

  Optional<Sealed> findSecret(UUID id) {
    return sql.sql("select secret, secret_key from hook where id = :id")
        .param("id", id)
        .query((row, number) -> new Sealed(row.getBytes(1), row.getString(2)))
        .optional();
  }

  void setSecret(UUID id, Sealed secret) {
    sql.sql("update hook set secret = :secret, secret_key = :key where id = :id")
        .param("secret", secret.bytes())
        .param("key", secret.key())
        .param("id", id)
        .update();
  }

  /** What waits begins its attempts anew. */
  void setState(UUID id, Hook.State state, Instant now) {
    sql.sql("update hook set state = :state, failing_since = null, next_at = :now where id = :id")
        .param("state", state.name())
        .param("now", at(now))
        .param("id", id)
        .update();
    sql.sql("update hook_delivery set tries = 0 where hook = :id and state = 'WAITING'")
        .param("id", id)
        .update();
  }

  void delete(UUID id) {
    sql.sql("delete from hook where id = :id").param("id", id).update();
  }

  /** Whoever named the duplicate names the other. */
  void rename(String duplicate, String kept) {
    sql.sql(
            """
            update hook set office = case office when :old then :new else office end,
                            actor = case actor when :old then :new else actor end
             where office = :old or actor = :old
            """)
        .param("old", duplicate)
        .param("new", kept)
        .update();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Hook hook(ResultSet row, int number) throws SQLException {
    return new Hook(
        row.getObject("id", UUID.class),
        row.getString("office"),
        URI.create(row.getString("address")),
        new Wants(
            List.of((String[]) row.getArray("topics").getArray()),
            List.of((String[]) row.getArray("types").getArray()),
            row.getString("actor"),
            row.getString("instrument")),
        row.getBoolean("inside"),
        Hook.State.valueOf(row.getString("state")),
        row.getObject("made_by", UUID.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getLong("passed"),
        row.getObject("next_at", OffsetDateTime.class).toInstant(),
        instant(row, "failing_since"),
        instant(row, "delivered_at"));
  }
}
