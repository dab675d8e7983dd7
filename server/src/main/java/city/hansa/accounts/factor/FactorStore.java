package city.hansa.accounts.factor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of second factors. Secrets stand in it sealed. */
@Repository
class FactorStore {

  /**
   * @param keyId of the key that sealed it
   * @param lastStep of the last code that was taken
   */
  record Kept(byte[] sealed, String keyId, long lastStep) {}

  private final JdbcClient sql;

  FactorStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Puts a new secret in the place of one that was not confirmed. */
  void put(UUID account, byte[] sealed, String keyId) {
    sql.sql(
            """
            insert into second_factor (account, secret, key_id) values (:account, :secret, :key)
            on conflict (account) do update
              set secret = excluded.secret, key_id = excluded.key_id, last_step = 0
            where not second_factor.confirmed
            """)
        .param("account", account)
        .param("secret", sealed)
        .param("key", keyId)
        .update();
  }

  Optional<Kept> find(UUID account, boolean confirmed) {
    return sql.sql(
            """
            select secret, key_id, last_step from second_factor
            where account = :account and confirmed = :confirmed for update
            """)
        .param("account", account)
        .param("confirmed", confirmed)
        .query((row, number) ->
            new Kept(row.getBytes("secret"), row.getString("key_id"), row.getLong("last_step")))
        .optional();
  }

  void used(UUID account, long step) {
    sql.sql("update second_factor set last_step = :step where account = :account")
        .param("step", step)
        .param("account", account)
        .update();
  }

  void confirm(UUID account) {
    sql.sql("update second_factor set confirmed = true where account = :account")
        .param("account", account)
        .update();
  }

  void remove(UUID account) {
    for (String table : List.of("second_factor", "recovery_code")) {
      sql.sql("delete from " + table + " where account = :account")
          .param("account", account)
          .update();
    }
  }

  /** Puts new recovery codes in the place of the old ones, as hashes. */
  void putRecoveryCodes(UUID account, List<byte[]> hashes) {
    sql.sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
    for (byte[] hash : hashes) {
      sql.sql("insert into recovery_code (account, code_hash) values (:account, :hash)")
          .param("account", account)
          .param("hash", hash)
          .update();
    }
  }

  /** Returns whether there was such a code, unused. */
  boolean useRecoveryCode(UUID account, byte[] hash) {
    return sql.sql(
                """
                update recovery_code set used_at = now()
                where account = :account and code_hash = :hash and used_at is null
                """)
            .param("account", account)
            .param("hash", hash)
            .update()
        == 1;
  }

  /** Secrets that an earlier version left in clear, by account; locked until they are sealed. */
  Map<UUID, byte[]> lockClear() {
    return sql
        .sql("select account, secret from second_factor where key_id is null for update")
        .query((row, number) ->
            Map.entry(row.getObject("account", UUID.class), row.getBytes("secret")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void seal(UUID account, byte[] sealed, String keyId) {
    sql.sql("update second_factor set secret = :secret, key_id = :key where account = :account")
        .param("secret", sealed)
        .param("key", keyId)
        .param("account", account)
        .update();
  }

  /** How many each key has sealed. */
  Map<String, Long> countByKey() {
    return sql
        .sql(
            """
            select key_id, count(*) as sealed from second_factor
            where key_id is not null group by key_id
            """)
        .query((row, number) -> Map.entry(row.getString("key_id"), row.getLong("sealed")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
