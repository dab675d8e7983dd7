package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Subject;
import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads acts. What a viewer asks for carries the condition of what they may read. */
@Repository
public class ActStore {

  /** Acts of the family-free kind name the matter of the act that they void. */
  public static final String FREE = "act";

  /**
   * Persons are joined to what was found: joined inside, they would be read anew for each matter.
   */
  private static final String OF_MATTERS =
      """
      select a.*
        from (
          select f.*, p.recorded_by, p.recorded_salt, p.by_name, p.by_salt
            from unnest(:families::text[], :subjects::text[]) m (family, subject)
            cross join lateral (
              select r.* from act r where r.family = m.family and r.subject = m.subject
              union all
              select r.* from act r where r.family = 'act' and r.subject = m.family || '/' || m.subject) f
            left join act_person p on p.act = f.number) a
      """;

  private final JdbcClient database;

  ActStore(JdbcClient database) {
    this.database = database;
  }

  /** Where the log stands. */
  public record Head(long number, Instant recordedAt) {

    /** When the next act is recorded: never before this one, even when the clock was set back. */
    public Instant next(Clock clock) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      return now.isBefore(recordedAt) ? recordedAt : now;
    }
  }

  public Head head() {
    return database
        .sql("select number, recorded_at from act order by number desc limit 1")
        .query((row, at) ->
            new Head(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
        .optional()
        .orElse(new Head(0, Instant.EPOCH));
  }

  public Optional<Act> find(long number, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return database
        .sql("select a.* from act_read a where a.number = :number and " + visible.sql())
        .param("number", number)
        .params(visible.parameters())
        .query(ActRows::act)
        .optional();
  }

  /** Acts by number, whoever may read them; for guards. */
  public List<Act> listByNumber(Collection<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : database
            .sql("select a.* from act_read a where a.number = any(:numbers)")
            .param("numbers", numbers.toArray(Long[]::new))
            .query(ActRows::act)
            .list();
  }

  /** Acts by number, those that the viewer may read, in the order of the log. */
  public List<Act> listByNumber(Collection<Long> numbers, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return numbers.isEmpty()
        ? List.of()
        : database
            .sql(
                "select a.* from act_read a where a.number = any(:numbers) and "
                    + visible.sql()
                    + " order by a.number")
            .param("numbers", numbers.toArray(Long[]::new))
            .params(visible.parameters())
            .query(ActRows::act)
            .list();
  }

  /** The acts that answer these, by correcting or cancelling one; in the order of the log. */
  public List<Act> listAnswers(Collection<Long> numbers, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return database
        .sql(
            "select a.* from act_read a where coalesce(a.corrects, a.cancels) = any(:numbers) and "
                + visible.sql()
                + " order by a.number")
        .param("numbers", numbers.toArray(Long[]::new))
        .params(visible.parameters())
        .query(ActRows::act)
        .list();
  }

  /** All acts of these matters with those that cancel them, whoever may read them; for guards. */
  public List<Act> listOf(Collection<Subject> matters) {
    return matters.isEmpty()
        ? List.of()
        : ofMatters(matters, OF_MATTERS + " order by a.number").query(ActRows::act).list();
  }

  /** The acts of a matter with those that cancel them, in the order of the log. */
  public List<Act> listOf(Subject matter, Viewer viewer) {
    return listOf(List.of(matter), viewer);
  }

  /** The acts of many matters with those that cancel them, in the order of the log. */
  public List<Act> listOf(Collection<Subject> matters, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return ofMatters(matters, OF_MATTERS + " where " + visible.sql() + " order by a.number")
        .params(visible.parameters())
        .query(ActRows::act)
        .list();
  }

  private JdbcClient.StatementSpec ofMatters(Collection<Subject> matters, String sql) {
    return database
        .sql(sql)
        .param("families", matters.stream().map(Subject::family).toArray(String[]::new))
        .param("subjects", matters.stream().map(Subject::id).toArray(String[]::new));
  }

  public List<Act> list(ActQuery query, Viewer viewer) {
    ActConditions conditions = new ActConditions(query, viewer);
    return database
        .sql(
            "select a.* from act_read a where "
                + conditions.sql()
                + " order by a.number "
                + (query.oldestFirst() ? "" : "desc ")
                + "limit :limit")
        .params(conditions.parameters())
        .param("limit", query.limit())
        .query(ActRows::act)
        .list();
  }
}
