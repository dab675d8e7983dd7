package city.hansa.accounts.session;

import city.hansa.accounts.session.Sessions.Session;
import city.hansa.accounts.session.Sessions.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sessions. */
@Repository
class SessionStore {

  private static final String SELECT =
      "select id, account, stage, began_at, seen_at, address, browser from browser_session ";

  private final JdbcClient sql;

  SessionStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(
      byte[] hash,
      UUID account,
      Stage stage,
      Instant now,
      @Nullable String address,
      @Nullable String browser) {
    sql.sql(
            """
            insert into browser_session (secret_hash, account, stage, began_at, seen_at, address, browser)
            values (:hash, :account, :stage, :now, :now, :address, :browser)
            """)
        .param("hash", hash)
        .param("account", account)
        .param("stage", stage.name())
        .param("now", at(now))
        .param("address", address)
        .param("browser", browser)
        .update();
  }

  Optional<Session> find(byte[] hash) {
    return sql.sql(SELECT + "where secret_hash = :hash")
        .param("hash", hash)
        .query(SessionStore::row)
        .optional();
  }

  List<Session> listOf(UUID account) {
    return sql.sql(SELECT + "where account = :account order by seen_at desc")
        .param("account", account)
        .query(SessionStore::row)
        .list();
  }

  void seen(UUID id, Instant now) {
    sql.sql("update browser_session set seen_at = :now where id = :id")
        .param("now", at(now))
        .param("id", id)
        .update();
  }

  boolean end(UUID account, UUID id) {
    return sql.sql("delete from browser_session where id = :id and account = :account")
            .param("id", id)
            .param("account", account)
            .update()
        == 1;
  }

  void endAll(UUID account, @Nullable UUID but) {
    sql.sql(
            """
            delete from browser_session
            where account = :account and id is distinct from cast(:but as uuid)
            """)
        .param("account", account)
        .param("but", but)
        .update();
  }

  void sweep(Instant beganBefore, Instant seenBefore) {
    sql.sql("delete from browser_session where began_at < :began or seen_at < :seen")
        .param("began", at(beganBefore))
        .param("seen", at(seenBefore))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Session row(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        Stage.valueOf(row.getString("stage")),
        row.getObject("began_at", OffsetDateTime.class).toInstant(),
        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
        row.getString("address"),
        row.getString("browser"));
  }
}
