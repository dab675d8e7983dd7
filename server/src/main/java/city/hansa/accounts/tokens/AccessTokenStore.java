package city.hansa.accounts.tokens;

import city.hansa.accounts.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tokens. */
@Repository
class AccessTokenStore {

  private static final String SELECT =
      """
      select id, account, name, prefix, scopes, made_at, expires_at, used_at, revoked_at
      from access_token
      """;

  private final JdbcClient sql;

  AccessTokenStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(byte[] hash, AccessToken token) {
    sql.sql(
            """
            insert into access_token (id, account, name, prefix, secret_hash, scopes, made_at, expires_at)
            values (:id, :account, :name, :prefix, :hash, :scopes, :made, :expires)
            """)
        .param("id", token.id())
        .param("account", token.account())
        .param("name", token.name())
        .param("prefix", token.prefix())
        .param("hash", hash)
        .param("scopes", token.scopes().stream().map(Scope::word).sorted().toArray(String[]::new))
        .param("made", at(token.madeAt()))
        .param("expires", at(token.expiresAt()))
        .update();
  }

  Optional<AccessToken> find(byte[] hash) {
    return sql.sql(SELECT + " where secret_hash = :hash")
        .param("hash", hash)
        .query(AccessTokenStore::row)
        .optional();
  }

  List<AccessToken> listOf(UUID account) {
    return sql.sql(
            SELECT + " where account = :account order by revoked_at is not null, made_at desc")
        .param("account", account)
        .query(AccessTokenStore::row)
        .list();
  }

  void used(UUID id, Instant now) {
    sql.sql("update access_token set used_at = :now where id = :id")
        .param("now", at(now))
        .param("id", id)
        .update();
  }

  /** Returns whether it stood. */
  boolean revoke(UUID account, UUID id, Instant now) {
    return sql.sql(
                """
                update access_token set revoked_at = :now
                where id = :id and account = :account and revoked_at is null
                """)
            .param("now", at(now))
            .param("id", id)
            .param("account", account)
            .update()
        == 1;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static AccessToken row(ResultSet row, int number) throws SQLException {
    Set<Scope> scopes =
        Stream.of((String[]) row.getArray("scopes").getArray())
            .flatMap(word -> Scope.find(word).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new AccessToken(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("name"),
        row.getString("prefix"),
        scopes,
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        instant(row, "used_at"),
        instant(row, "revoked_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
