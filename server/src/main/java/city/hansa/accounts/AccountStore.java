package city.hansa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class AccountStore {

  private static final String SELECT =
      """
      select a.id, a.name, a.email, a.administrator, a.made_at, a.closed_at, a.erased_at, a.language,
             a.password is not null as local,
             exists (select 1 from second_factor f where f.account = a.id and f.confirmed) as factor
      from account a
      """;

  private final JdbcClient sql;

  AccountStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Account> find(UUID id) {
    return sql.sql(SELECT + " where a.id = :id")
        .param("id", id)
        .query(AccountStore::row)
        .optional();
  }

  Optional<Account> findByEmail(String email) {
    return sql.sql(SELECT + " where lower(a.email) = lower(:email)")
        .param("email", email)
        .query(AccountStore::row)
        .optional();
  }

  List<Account> list() {
    return sql.sql(SELECT + " order by a.closed_at is not null, lower(a.name), a.made_at")
        .query(AccountStore::row)
        .list();
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if the address has an account
   */
  UUID insert(String name, String email, boolean administrator, @Nullable UUID by) {
    return sql.sql(
            """
            insert into account (name, email, administrator, made_by)
            values (:name, :email, :administrator, :by) returning id
            """)
        .param("name", name)
        .param("email", email)
        .param("administrator", administrator)
        .param("by", by)
        .query(UUID.class)
        .single();
  }

  void rename(UUID id, String name) {
    sql.sql("update account set name = :name where id = :id")
        .param("name", name)
        .param("id", id)
        .update();
  }

  void speak(UUID id, Locale language) {
    sql.sql("update account set language = :language where id = :id")
        .param("language", language.toLanguageTag())
        .param("id", id)
        .update();
  }

  boolean comesByProvider(UUID id) {
    return sql.sql("select exists (select 1 from provider_identity where account = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void setAdministrator(UUID id, boolean administrator) {
    sql.sql("update account set administrator = :administrator where id = :id")
        .param("administrator", administrator)
        .param("id", id)
        .update();
  }

  void setClosed(UUID id, @Nullable Instant at) {
    sql.sql("update account set closed_at = :at where id = :id")
        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** Administrators that may sign in; their rows stay locked until the transaction ends. */
  List<UUID> lockAdministrators() {
    return sql.sql(
            """
            select id from account where administrator and closed_at is null
            order by id for update
            """)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Serialises what depends on the roles of one account. */
  void lock(UUID id) {
    sql.sql("select id from account where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  boolean anyAdministrator() {
    return sql.sql(
            "select exists (select 1 from account where administrator and closed_at is null)")
        .query(Boolean.class)
        .single();
  }

  private static Account row(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        row.getBoolean("administrator"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        instant(row, "closed_at"),
        instant(row, "erased_at"),
        row.getString("language") == null ? null : Locale.forLanguageTag(row.getString("language")),
        row.getBoolean("local"),
        row.getBoolean("factor"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
