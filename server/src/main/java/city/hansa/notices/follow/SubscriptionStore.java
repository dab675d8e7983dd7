package city.hansa.notices.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who follows what. */
@Repository
class SubscriptionStore {
  /** Acts that are there already are not told of. */
  private static final String HEAD =
      "(select coalesce(max(last_act), 0) from (select last_act from notice order by first_act desc limit 1) head)";

  private final JdbcClient database;

  SubscriptionStore(JdbcClient database) {
    this.database = database;
  }

  /** Follows at once; doing it again changes how often. */
  void save(UUID follower, Target target, Rhythm rhythm, Instant now) {
    database
        .sql(
            "insert into subscription (follower, kind, value, rhythm, since, made_at, confirmed_at) "
                + "values (:follower, :kind, :value, :rhythm, "
                + HEAD
                + ", :now, :now) on conflict (follower, kind, value) do update set rhythm = :rhythm")
        .param("follower", follower)
        .param("kind", target.kind().name())
        .param("value", target.value())
        .param("rhythm", rhythm.name())
        .param("now", at(now))
        .update();
  }

  /**
   * Waits for a stranger's word. Does nothing if that one is confirmed already, or was asked for
   * within a day, or the address has been written to {@code most} times in a day.
   *
   * @return whether to write to the address
   */
  boolean ask(
      UUID follower, Target target, Rhythm rhythm, byte[] confirmHash, int most, Instant now) {
    return database
            .sql(
                "insert into subscription (follower, kind, value, rhythm, since, made_at, confirm_hash) "
                    + "select :follower, :kind, :value, :rhythm, "
                    + HEAD
                    + """
                    , :now, :hash
                     where (select count(*) from subscription
                             where follower = :follower and confirmed_at is null and made_at > :yesterday) < :most
                    on conflict (follower, kind, value) do update
                       set confirm_hash = :hash, made_at = :now, rhythm = :rhythm
                     where subscription.confirmed_at is null and subscription.made_at <= :yesterday
                    """)
            .param("follower", follower)
            .param("kind", target.kind().name())
            .param("value", target.value())
            .param("rhythm", rhythm.name())
            .param("hash", confirmHash)
            .param("most", most)
            .param("now", at(now))
            .param("yesterday", at(now.minus(Duration.ofDays(1))))
            .update()
        == 1;
  }

  Optional<Subscription> findToConfirm(byte[] hash) {
    return database
        .sql("select * from subscription where confirm_hash = :hash and confirmed_at is null")
        .param("hash", hash)
        .query(SubscriptionStore::subscription)
        .optional();
  }

  /** Whether somebody waited for this word. */
  boolean confirm(byte[] hash, Instant now) {
    return database
            .sql(
                "update subscription set confirmed_at = :now, confirm_hash = null, since = "
                    + HEAD
                    + " where confirm_hash = :hash and confirmed_at is null")
            .param("hash", hash)
            .param("now", at(now))
            .update()
        == 1;
  }

  /** In the order in which they were made. */
  List<Subscription> list(UUID follower) {
    return database
        .sql("select * from subscription where follower = :follower order by made_at, id")
        .param("follower", follower)
        .query(SubscriptionStore::subscription)
        .list();
  }

  void end(UUID follower, UUID id) {
    database
        .sql("delete from subscription where follower = :follower and id = :id")
        .param("follower", follower)
        .param("id", id)
        .update();
  }

  /** Forgets what was never confirmed, and strangers who follow nothing. */
  void forget(Instant before) {
    database
        .sql("delete from subscription where confirmed_at is null and made_at < :before")
        .param("before", at(before))
        .update();
    database
        .sql(
            "delete from follower f where email is not null "
                + "and not exists (select 1 from subscription s where s.follower = f.id)")
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Subscription subscription(ResultSet row, int number) throws SQLException {
    return new Subscription(
        row.getObject("id", UUID.class),
        new Target(Target.Kind.valueOf(row.getString("kind")), row.getString("value")),
        Rhythm.valueOf(row.getString("rhythm")),
        row.getObject("confirmed_at") != null);
  }
}
