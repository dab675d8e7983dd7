package city.hansa.notices;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which years notice was given. */
@Repository
class NoticeYears {
  private final JdbcClient database;

  NoticeYears(JdbcClient database) {
    this.database = database;
  }

  /** Years of which the viewer may read a notice, the latest first. */
  List<Integer> list(Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    return database
        .sql(
            """
            with recursive known (year) as (
              select max(year) from notice
              union all
              select (select max(n.year) from notice n where n.year < k.year) from known k where k.year is not null)
            select k.year from known k
             where k.year is not null
               and exists (select 1 from act_read a
                            where a.number >= (select first_act from notice where year = k.year and n = 1)
                              and a.number <= (select last_act from notice where year = k.year order by n desc limit 1)
                              and #)
             order by k.year desc
            """
                .replace("#", visible.sql()))
        .params(visible.parameters())
        .query((row, place) -> row.getInt(1))
        .list();
  }

  /** The day on which this register began to give notice. */
  LocalDate beginning() {
    return database.sql("select day from notice_beginning").query(LocalDate.class).single();
  }
}
