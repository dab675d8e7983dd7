package city.hansa.accounts.links;

import city.hansa.accounts.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody in once. The secret is shown or sent; the database keeps its hash. */
@Service
public class OneTimeLinks {

  /** What a link is for, and how long it waits. */
  public enum Purpose {
    /** Printed at the start while the register has no administrator. */
    FIRST_ADMINISTRATOR(Duration.ofDays(7)),
    /** Made at the server's own console for an administrator who is locked out. */
    ADMINISTRATOR(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(7)),
    RECOVERY(Duration.ofDays(1));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    Duration life() {
      return life;
    }
  }

  /**
   * @param account whom it lets in; null where it makes a new account
   */
  public record Link(Purpose purpose, @Nullable UUID account, Instant expiresAt) {}

  private final JdbcClient sql;
  private final Clock clock;

  OneTimeLinks(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Makes a link; others for the same purpose and person open nothing from now on. */
  @Transactional
  public Secret make(Purpose purpose, @Nullable UUID account, @Nullable UUID by) {
    end(purpose, account);
    return add(purpose, account, by, clock.instant().plus(purpose.life()));
  }

  /** Makes a link beside those that wait already. */
  Secret add(Purpose purpose, @Nullable UUID account, @Nullable UUID by, Instant expires) {
    Secret secret = Secret.random();
    sql.sql(
            """
            insert into one_time_link (secret_hash, purpose, account, made_at, made_by, expires_at)
            values (:hash, :purpose, :account, :now, :by, :expires)
            """)
        .param("hash", secret.hash())
        .param("purpose", purpose.name())
        .param("account", account)
        .param("now", at(clock.instant()))
        .param("by", by)
        .param("expires", at(expires))
        .update();
    return secret;
  }

  /** Links for one purpose and person open nothing from now on, and letters with them stay. */
  void end(Purpose purpose, @Nullable UUID account) {
    sql.sql(
            """
            update one_time_link set expires_at = :now
            where purpose = :purpose and account is not distinct from :account
              and used_at is null and expires_at > :now
            """)
        .param("now", at(clock.instant()))
        .param("purpose", purpose.name())
        .param("account", account)
        .update();
    sql.sql("delete from link_letter where purpose = :purpose and account = :account")
        .param("purpose", purpose.name())
        .param("account", account)
        .update();
  }

  /** Whoever has just set a password needs no other way in, and nobody else shall have one. */
  @Transactional
  public void endAll(UUID account) {
    end(Purpose.INVITATION, account);
    end(Purpose.RECOVERY, account);
  }

  /** The link behind a secret, if it still opens something. */
  public Optional<Link> find(Secret secret) {
    return sql.sql(
            """
            select purpose, account, expires_at from one_time_link
            where secret_hash = :hash and used_at is null and expires_at > :now
            """)
        .param("hash", secret.hash())
        .param("now", at(clock.instant()))
        .query(OneTimeLinks::row)
        .optional();
  }

  /** Uses the link up; of two who try at once, one finds it empty. */
  public Optional<Link> use(Secret secret) {
    return sql.sql(
            """
            update one_time_link set used_at = :now
            where secret_hash = :hash and used_at is null and expires_at > :now
            returning purpose, account, expires_at
            """)
        .param("hash", secret.hash())
        .param("now", at(clock.instant()))
        .query(OneTimeLinks::row)
        .optional();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Link row(ResultSet row, int number) throws SQLException {
    return new Link(
        Purpose.valueOf(row.getString("purpose")),
        row.getObject("account", UUID.class),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
