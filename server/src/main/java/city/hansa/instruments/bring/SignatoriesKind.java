package city.hansa.instruments.bring;

import city.hansa.actors.Presences;
import city.hansa.acts.ActType;
import city.hansa.acts.Depository;
import city.hansa.acts.bring.Bringing;
import city.hansa.acts.bring.ReasonProblems;
import city.hansa.acts.bring.RowDrafts;
import city.hansa.imports.Column;
import city.hansa.imports.Hearing;
import city.hansa.imports.ImportKind;
import city.hansa.imports.Row;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.Sites;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Signatories of an instrument, one a row, in one transaction. */
@Component
@Order(3)
class SignatoriesKind implements ImportKind {
  private final Depository depository;
  private final Presences presences;
  private final Sites sites;

  SignatoriesKind(Depository depository, Presences presences, Sites sites) {
    this.depository = depository;
    this.presences = presences;
    this.sites = sites;
  }

  @Override
  public String name() {
    return "signatories";
  }

  @Override
  public List<Column> columns() {
    return SignatoryColumns.ALL;
  }

  /** The registrar what was received, the desk what is reported. */
  @Override
  public boolean mayBring(Viewer viewer, String office) {
    return viewer.has(Role.REGISTRAR, office)
        || ActType.DESK.stream().anyMatch(role -> viewer.has(role, office));
  }

  @Override
  public String address(String batch) {
    return "/acts?batch=" + batch;
  }

  @Override
  public Outcome carryOut(Task task, Iterator<Row> rows, Hearing hearing) {
    Naming naming = new Naming(sites.away(Locale.ENGLISH, task.viewer()), presences);
    RowDrafts all = new SignatoryRows(rows, task.office(), naming, hearing).all();
    Depository.Batch batch =
        depository.depositAll(
            task.viewer(),
            task.batch(),
            all,
            Bringing.mode(task.mode()),
            (place, reasons) ->
                hearing.refused(
                    all.places().row(place),
                    ReasonProblems.of(
                        reasons, SignatoryColumns::ofReason, all.recent(place), all.places())));
    return new Outcome(batch.right(), batch.first(), batch.last());
  }
}
