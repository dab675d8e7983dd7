package city.hansa.notices.follow;

import city.hansa.accounts.PersonErasure;
import city.hansa.accounts.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who gets letters. */
@Repository
class FollowerStore implements PersonErasure {
  private final JdbcClient database;

  FollowerStore(JdbcClient database) {
    this.database = database;
  }

  /** The one of the account, made if there is none; its language becomes the given one. */
  Follower ofAccount(UUID account, Locale language) {
    return database
        .sql(
            """
            insert into follower (account, language, leave_key) values (:account, :language, :key)
            on conflict (account) do update set language = :language returning *
            """)
        .param("account", account)
        .param("language", language.toLanguageTag())
        .param("key", Secret.random().text())
        .query(FollowerStore::follower)
        .single();
  }

  /** The one of the address, made if there is none. */
  Follower ofEmail(String email, Locale language) {
    return database
        .sql(
            """
            insert into follower (email, language, leave_key) values (:email, :language, :key)
            on conflict (lower(email)) do update set email = follower.email returning *
            """)
        .param("email", email)
        .param("language", language.toLanguageTag())
        .param("key", Secret.random().text())
        .query(FollowerStore::follower)
        .single();
  }

  Optional<Follower> find(UUID id) {
    return database
        .sql("select * from follower where id = :id")
        .param("id", id)
        .query(FollowerStore::follower)
        .optional();
  }

  /** Ends everything that a person who is erased has followed. */
  @Override
  public void erase(UUID account) {
    database
        .sql("delete from follower where account = :account")
        .param("account", account)
        .update();
  }

  Optional<Follower> findByAccount(UUID account) {
    return database
        .sql("select * from follower where account = :account")
        .param("account", account)
        .query(FollowerStore::follower)
        .optional();
  }

  Optional<Follower> findByKey(String key) {
    return database
        .sql("select * from follower where leave_key = :key")
        .param("key", key)
        .query(FollowerStore::follower)
        .optional();
  }

  /** With every subscription; the address is gone. */
  void delete(UUID id) {
    database.sql("delete from follower where id = :id").param("id", id).update();
  }

  private static Follower follower(ResultSet row, int number) throws SQLException {
    return new Follower(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("email"),
        Locale.forLanguageTag(row.getString("language")),
        row.getString("leave_key"));
  }
}
