package city.hansa.notices;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which notice supersedes which: the one of the correcting act the one of the corrected. A viewer
 * hears of it where they may read both acts.
 */
@Repository
class Supersessions {
  private static final int MOST = 200;

  private static final String EARLIER =
      """
      select distinct p.first as of, n.year, n.n, n.made_at
        from unnest(:firsts::bigint[], :lasts::bigint[]) p (first, last)
        join act_read a on a.number between p.first and p.last and coalesce(a.corrects, a.cancels) is not null
        join act_read t on t.number = coalesce(a.corrects, a.cancels)
       cross join lateral (select * from notice n where n.first_act <= t.number
                            order by n.first_act desc limit 1) n
       where @a and @t order by n.year, n.n limit 200
      """;

  private static final String LATER =
      """
      select distinct p.first as of, n.year, n.n, n.made_at
        from unnest(:firsts::bigint[], :lasts::bigint[]) p (first, last)
        join act_read a on coalesce(a.corrects, a.cancels) between p.first and p.last
         and (a.corrects is not null or a.cancels is not null)
        join act_read t on t.number = coalesce(a.corrects, a.cancels)
       cross join lateral (select * from notice n where n.first_act <= a.number
                            order by n.first_act desc limit 1) n
       where @a and @t order by n.year, n.n limit 200
      """;

  private final JdbcClient database;

  Supersessions(JdbcClient database) {
    this.database = database;
  }

  /**
   * The other notice.
   *
   * @param of first act of the notice in question
   */
  record Other(long of, NoticeNumber number, Instant madeAt) {}

  /** By the first act of each notice; at most {@value #MOST} in all. */
  Map<Long, List<Other>> earlier(List<NoticeRow> notices, Viewer viewer) {
    return read(EARLIER, notices, viewer);
  }

  Map<Long, List<Other>> later(List<NoticeRow> notices, Viewer viewer) {
    return read(LATER, notices, viewer);
  }

  private Map<Long, List<Other>> read(String sql, List<NoticeRow> notices, Viewer viewer) {
    Visible acts = Visible.to(viewer, "a");
    return notices.isEmpty()
        ? Map.of()
        : database
            .sql(sql.replace("@a", acts.sql()).replace("@t", Visible.to(viewer, "t").sql()))
            .params(acts.parameters())
            .param("firsts", notices.stream().map(NoticeRow::first).toArray(Long[]::new))
            .param("lasts", notices.stream().map(NoticeRow::last).toArray(Long[]::new))
            .query(Supersessions::other)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Other::of));
  }

  private static Other other(ResultSet row, int place) throws SQLException {
    return new Other(
        row.getLong("of"),
        NoticeRow.number(row),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
