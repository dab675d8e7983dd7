package city.hansa.instruments.campaign;

import city.hansa.accounts.DeskEntry;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers that wait for the registrar, on the desk. */
@Component
@Order(30)
class DeskCampaigns implements DeskEntry {
  private final JdbcClient sql;

  DeskCampaigns(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> entries(Viewer viewer) {
    List<String> offices =
        viewer.organisations().stream().filter(each -> viewer.has(Role.REGISTRAR, each)).toList();
    return offices.isEmpty()
        ? List.of()
        : sql.sql(
                """
                select distinct i.instrument from invitation i
                  join invitation_paper p on p.invitation = i.id and p.state = 'WAITING'
                 where i.office = any(:offices) order by i.instrument
                """)
            .param("offices", offices.toArray(String[]::new))
            .query((row, number) -> entry(row.getString(1)))
            .list();
  }

  private static Entry entry(String instrument) {
    return new Entry(
        "signing.desk.papers",
        "signing.desk.papers.lede",
        "/instruments/" + instrument + "/papers",
        instrument);
  }
}
