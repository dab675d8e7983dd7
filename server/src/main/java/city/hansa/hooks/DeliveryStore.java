package city.hansa.hooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is under way to endpoints, and what has come of it. */
@Repository
class DeliveryStore {
  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient sql;

  DeliveryStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Begins one, and forgets what ended a month ago. */
  Delivery begin(UUID hook, @Nullable Long act, Delivery.State state, Instant now) {
    sql.sql(
            "delete from hook_delivery where hook = :hook and state <> 'WAITING' and made_at < :old")
        .param("hook", hook)
        .param("old", HookStore.at(now.minus(KEPT)))
        .update();
    return sql.sql(
            """
            insert into hook_delivery (id, hook, act, state, made_at) values (:id, :hook, :act, :state, :now)
            returning *
            """)
        .param("id", UUID.randomUUID())
        .param("hook", hook)
        .param("act", act)
        .param("state", state.name())
        .param("now", HookStore.at(now))
        .query(DeliveryStore::delivery)
        .single();
  }

  Optional<Delivery> underWay(UUID hook) {
    return sql.sql("select * from hook_delivery where hook = :hook and state = 'WAITING'")
        .param("hook", hook)
        .query(DeliveryStore::delivery)
        .optional();
  }

  Optional<Delivery> find(UUID hook, UUID id) {
    return sql.sql("select * from hook_delivery where hook = :hook and id = :id")
        .param("hook", hook)
        .param("id", id)
        .query(DeliveryStore::delivery)
        .optional();
  }

  /** The latest first. */
  List<Delivery> list(UUID hook, int limit) {
    return sql.sql(
            "select * from hook_delivery where hook = :hook order by made_at desc, act desc nulls first limit :limit")
        .param("hook", hook)
        .param("limit", limit)
        .query(DeliveryStore::delivery)
        .list();
  }

  /** Notes an attempt. */
  void tried(UUID id, Answer answer, Delivery.State state, int tries, Instant now) {
    sql.sql(
            """
            update hook_delivery set state = :state, tries = :tries, tried_at = :now, status = :status,
                                     fault = :fault, millis = :millis
             where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("tries", tries)
        .param("now", HookStore.at(now))
        .param("status", answer.status())
        .param("fault", answer.fault() == null ? null : answer.fault().name())
        .param("millis", answer.millis())
        .update();
  }

  /** There is nothing to say any more. */
  void drop(UUID id) {
    sql.sql("delete from hook_delivery where id = :id").param("id", id).update();
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    String fault = row.getString("fault");
    return new Delivery(
        row.getObject("id", UUID.class),
        row.getObject("act", Long.class),
        Delivery.State.valueOf(row.getString("state")),
        row.getInt("tries"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        HookStore.instant(row, "tried_at"),
        row.getObject("status", Integer.class),
        fault == null ? null : Fault.valueOf(fault),
        row.getObject("millis", Integer.class));
  }
}
