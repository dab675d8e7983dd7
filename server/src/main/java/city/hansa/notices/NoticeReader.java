package city.hansa.notices;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads notices through the acts that a viewer may read: without such an act there is no notice.
 */
@Repository
class NoticeReader {

  /**
   * From act to notice to the next act before it. A batch costs one step, however many acts it has;
   * all steps together pass over the acts once at most.
   */
  private static final String LIST =
      """
      with recursive page as (
        select n.*, c.number as lead, 1 as place
          from (select a.number from act_read a where a.number < :before and @
                 order by a.number desc limit 1) c
         cross join lateral (select * from notice n where n.first_act <= c.number
                              order by n.first_act desc limit 1) n
        union all
        select n.*, c.number, p.place + 1
          from page p
         cross join lateral (select a.number from act_read a where a.number < p.first_act and @
                              order by a.number desc limit 1) c
         cross join lateral (select * from notice n where n.first_act <= c.number
                              order by n.first_act desc limit 1) n
         where p.place < :limit)
      """;

  private static final String COUNTED =
      """
      select p.*, (select count(*) from (select 1 from act_read a where a.number between p.first_act and p.last_act
                     and # limit 10001) counted) as acts
        from page p order by p.first_act desc
      """;

  private final JdbcClient database;

  NoticeReader(JdbcClient database) {
    this.database = database;
  }

  List<NoticeRow> list(NoticeQuery query, Viewer viewer) {
    long before =
        query.after() == null ? Long.MAX_VALUE : first(query.after()).orElse(Long.MAX_VALUE);
    return read(query, viewer, before, query.limit());
  }

  /** Empty if there is none, or none of whose acts the viewer may read. */
  Optional<NoticeRow> find(NoticeNumber number, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    String page =
        """
        with page as (
          select n.*, c.number as lead from notice n
           cross join lateral (select a.number from act_read a
                                where a.number between n.first_act and n.last_act and #
                                order by a.number desc limit 1) c
           where n.year = :noticeYear and n.n = :noticeN)
        """;
    return database
        .sql((page + COUNTED).replace("#", visible.sql()))
        .params(visible.parameters())
        .param("noticeYear", number.year())
        .param("noticeN", number.n())
        .query(NoticeRow::of)
        .optional();
  }

  private List<NoticeRow> read(NoticeQuery query, Viewer viewer, long before, int limit) {
    NoticeConditions conditions = new NoticeConditions(query, viewer);
    String visible = Visible.to(viewer, "a").sql();
    return database
        .sql(
            LIST.replace("@ ", conditions.sql() + " ").replace("@\n", conditions.sql() + "\n")
                + COUNTED.replace("#", visible))
        .params(conditions.parameters())
        .param("before", before)
        .param("limit", limit)
        .query(NoticeRow::of)
        .list();
  }

  private Optional<Long> first(NoticeNumber number) {
    return database
        .sql("select first_act from notice where year = :year and n = :n")
        .param("year", number.year())
        .param("n", number.n())
        .query((row, place) -> row.getLong(1))
        .optional();
  }

  /** The notices of some acts that the viewer may read, in the order of the log. */
  List<NoticeRow> listOfActs(Collection<Long> acts, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    String page =
        """
        with page as (
          select n.*, a.number as lead from act_read a
           cross join lateral (select * from notice n where n.first_act <= a.number
                                order by n.first_act desc limit 1) n
           where a.number = any(:acts) and #)
        """;
    return acts.isEmpty()
        ? List.of()
        : database
            .sql((page + COUNTED).replace("#", visible.sql()))
            .params(visible.parameters())
            .param("acts", acts.toArray(Long[]::new))
            .query(NoticeRow::of)
            .list()
            .reversed();
  }

  /** Numbers of the acts of a notice that the viewer may read, in their order. */
  List<Long> listActs(NoticeRow notice, Viewer viewer, int limit) {
    Visible visible = Visible.to(viewer, "a");
    return database
        .sql(
            "select a.number from act_read a where a.number between :first and :last and "
                + visible.sql()
                + " order by a.number limit :limit")
        .params(visible.parameters())
        .param("first", notice.first())
        .param("last", notice.last())
        .param("limit", limit)
        .query((row, place) -> row.getLong(1))
        .list();
  }
}
