package city.hansa.hooks;

import city.hansa.database.Visible;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the act that a hook is to be told of next. */
@Repository
class NextAct {

  /** The conditions are those of the filters of notices; what is RESTRICTED never leaves. */
  private static final String NEXT =
      """
      select a.number from act_read a
       where a.number > :passed and a.number <= :head and a.visibility <> 'RESTRICTED' and #
         and (:everything or a.family = any(:topics) or a.family || '.' || a.verb = any(:types)
           or a.family = 'act' and split_part(a.subject, '/', 1) = any(:topics))
         and (cast(:actor as text) is null or a.actor = :actor or a.on_behalf_of = :actor
           or a.parties @> array[:actor]::text[])
         and (cast(:instrument as text) is null
           or a.family in ('instrument', 'participation') and split_part(a.subject, '~', 1) = :instrument
           or a.family = 'act' and split_part(a.subject, '/', 1) in ('instrument', 'participation')
             and split_part(split_part(a.subject, '/', 2), '~', 1) = :instrument)
       order by a.number limit 1
      """;

  private final JdbcClient sql;

  NextAct(JdbcClient sql) {
    this.sql = sql;
  }

  /** The last act there is. Acts become visible in the order of their numbers. */
  long head() {
    return sql.sql("select coalesce(max(number), 0) from act").query(Long.class).single();
  }

  Optional<Long> after(Hook hook, long head) {
    Visible visible = Visible.to(hook.reads(), "a");
    Wants wants = hook.wants();
    return sql.sql(NEXT.replace("#", visible.sql()))
        .params(visible.parameters())
        .param("passed", hook.passed())
        .param("head", head)
        .param("everything", wants.topics().isEmpty() && wants.types().isEmpty())
        .param("topics", wants.topics().toArray(String[]::new))
        .param("types", wants.types().toArray(String[]::new))
        .param("actor", wants.actor())
        .param("instrument", wants.instrument())
        .query(Long.class)
        .optional();
  }
}
