package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.acts.Subject;
import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the acts of one family with those that void them, whoever may read them. */
@Repository
public class FamilyStore {
  /** Sorts after everything that an id can go on with. */
  private static final char LAST = '\uffff';

  private final JdbcClient database;

  FamilyStore(JdbcClient database) {
    this.database = database;
  }

  /** In the order of the log. */
  public List<Act> list(String family, long first, long last) {
    return database
        .sql(
            """
            select a.* from act_read a
             where a.number between :first and :last
               and (a.family = :family or a.family = 'act' and a.subject like :family || '/%')
             order by a.number
            """)
        .param("family", family)
        .param("first", first)
        .param("last", last)
        .query(ActRows::act)
        .list();
  }

  /** Of one matter, in the order of the log. */
  public List<Act> listOf(Subject matter) {
    return database
        .sql(
            """
            select a.* from act_read a where a.family = :family and a.subject = :subject
            union all
            select a.* from act_read a where a.family = 'act' and a.subject = :family || '/' || :subject
            order by number
            """)
        .param("family", matter.family())
        .param("subject", matter.id())
        .query(ActRows::act)
        .list();
  }

  /** Of several matters of a family, in the order of the log. */
  public List<Act> listOf(String family, Collection<String> matters) {
    return database
        .sql(
            """
            select a.* from act_read a where a.family = :family and a.subject = any(:subjects)
            union all
            select a.* from act_read a where a.family = 'act' and a.subject = any(:prefixed)
            order by number
            """)
        .param("family", family)
        .param("subjects", matters.toArray(String[]::new))
        .param("prefixed", matters.stream().map(id -> family + "/" + id).toArray(String[]::new))
        .query(ActRows::act)
        .list();
  }

  /** Of the matters whose id begins with the text, from a number on, in the order of the log. */
  public List<Act> listBelow(String family, String beginning, long from) {
    return below(family, beginning, "a.number >= :from", Map.of("from", from));
  }

  /** Of those, the acts that are not public and that the viewer may read. */
  public List<Act> listClosed(String family, String beginning, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return below(
        family, beginning, "a.visibility <> 'PUBLIC' and " + visible.sql(), visible.parameters());
  }

  /** Of the matters of which an actor is an end, those not public that the viewer may read. */
  public List<Act> listClosedOf(String actor, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return database
        .sql(
            """
            select a.* from act_read a
             where a.parties @> array[cast(:actor as text)] and a.visibility <> 'PUBLIC' and %s
             order by a.number
            """
                .formatted(visible.sql()))
        .params(visible.parameters())
        .param("actor", actor)
        .query(ActRows::act)
        .list();
  }

  private List<Act> below(
      String family, String beginning, String condition, Map<String, ?> parameters) {
    return database
        .sql(
            """
            select a.* from act_read a
             where a.family = :family and a.subject >= :first and a.subject < :beyond and %1$s
            union all
            select a.* from act_read a
             where a.family = 'act' and a.subject >= :family || '/' || :first
               and a.subject < :family || '/' || :beyond and %1$s
            order by number
            """
                .formatted(condition))
        .params(parameters)
        .param("family", family)
        .param("first", beginning)
        .param("beyond", beginning + LAST)
        .query(ActRows::act)
        .list();
  }

  public long head() {
    return database
        .sql("select coalesce(max(number), 0) from act")
        .query((row, at) -> row.getLong(1))
        .single();
  }
}
