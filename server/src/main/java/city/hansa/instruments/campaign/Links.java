package city.hansa.instruments.campaign;

import city.hansa.accounts.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Personal links. One opens until it expires, its invitation is revoked, or a paper has been
 * received; the database keeps its hash alone.
 */
@Repository
class Links {
  /** How long a link opens. */
  static final Duration LIFE = Duration.ofDays(30);

  private final JdbcClient sql;
  private final Clock clock;

  Links(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Secret make(UUID invitation, Instant expires) {
    Secret secret = Secret.random();
    sql.sql(
            """
            insert into invitation_link (secret_hash, invitation, made_at, expires_at)
            values (:hash, :invitation, :now, :expires)
            """)
        .param("hash", secret.hash())
        .param("invitation", invitation)
        .param("now", at(clock.instant()))
        .param("expires", at(expires))
        .update();
    return secret;
  }

  Instant expiry() {
    return clock.instant().plus(LIFE);
  }

  /** The invitation behind a link that still opens. */
  Optional<UUID> find(Secret secret) {
    return sql.sql(
            """
            select i.id from invitation_link l join invitation i on i.id = l.invitation
            where l.secret_hash = :hash and l.expires_at > :now and i.revoked_at is null
              and not exists (select 1 from invitation_paper p
                               where p.invitation = i.id and p.state = 'RECEIVED')
            """)
        .param("hash", secret.hash())
        .param("now", at(clock.instant()))
        .query(UUID.class)
        .optional();
  }

  /** All of an invitation open nothing from now on. */
  void end(UUID invitation) {
    sql.sql("delete from invitation_link where invitation = :invitation")
        .param("invitation", invitation)
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
