package city.hansa.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Hands out hooks that have something to do, each to one worker at a time, whichever process it
 * belongs to. Where a worker ends without a word, the hook is handed out again after its lease.
 */
@Repository
class HookQueue {
  /** Longer than an attempt can last, with the look-up of its name. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final String TAKE =
      """
      update hook set busy_until = :until
       where id = (select h.id from hook h
                    where h.state = 'ON' and h.next_at <= :now and (h.busy_until is null or h.busy_until <= :now)
                      and (h.passed < (select coalesce(max(number), 0) from act)
                        or exists (select 1 from hook_delivery d where d.hook = h.id and d.state = 'WAITING'))
                    order by h.next_at, h.id limit 1 for update skip locked)
      returning *
      """;

  private final JdbcClient sql;

  HookQueue(JdbcClient sql) {
    this.sql = sql;
  }

  /** The one that has waited longest. */
  Optional<Hook> take(Instant now) {
    return sql.sql(TAKE)
        .param("now", HookStore.at(now))
        .param("until", HookStore.at(now.plus(LEASE)))
        .query(HookStore::hook)
        .optional();
  }

  /** This one, whether it is due or not; empty while somebody else is at it. */
  Optional<Hook> take(UUID id, Instant now) {
    return sql.sql(
            """
            update hook set busy_until = :until
             where id = :id and (busy_until is null or busy_until <= :now) returning *
            """)
        .param("id", id)
        .param("now", HookStore.at(now))
        .param("until", HookStore.at(now.plus(LEASE)))
        .query(HookStore::hook)
        .optional();
  }

  /** Lets go of a hook with nothing more to do before a moment. */
  void release(UUID id, Instant next) {
    sql.sql("update hook set busy_until = null, next_at = :next where id = :id")
        .param("next", HookStore.at(next))
        .param("id", id)
        .update();
  }

  /** The endpoint took something; the next one may follow at once. */
  void taken(UUID id, Instant now) {
    sql.sql(
            """
            update hook set busy_until = null, next_at = :now, failing_since = null, delivered_at = :now
             where id = :id
            """)
        .param("now", HookStore.at(now))
        .param("id", id)
        .update();
  }

  /** The endpoint did not take it. */
  void failed(UUID id, Instant since, Instant next, Hook.State state) {
    sql.sql(
            """
            update hook set busy_until = null, next_at = :next, failing_since = :since,
                            state = case state when 'ON' then :state else state end
             where id = :id
            """)
        .param("next", HookStore.at(next))
        .param("since", HookStore.at(since))
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void pass(UUID id, long act) {
    sql.sql("update hook set passed = :act where id = :id")
        .param("act", act)
        .param("id", id)
        .update();
  }
}
