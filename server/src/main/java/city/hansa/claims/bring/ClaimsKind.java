package city.hansa.claims.bring;

import city.hansa.acts.Depository;
import city.hansa.acts.bring.Bringing;
import city.hansa.acts.bring.ReasonProblems;
import city.hansa.acts.bring.RowDrafts;
import city.hansa.claims.stating.Stating;
import city.hansa.imports.Column;
import city.hansa.imports.Hearing;
import city.hansa.imports.ImportKind;
import city.hansa.imports.Row;
import city.hansa.kernel.Viewer;
import java.util.Iterator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Claims, one a row, each put on record by an act, all in one transaction. */
@Component
@Order(2)
class ClaimsKind implements ImportKind {
  private final Stating stating;
  private final Depository depository;

  ClaimsKind(Stating stating, Depository depository) {
    this.stating = stating;
    this.depository = depository;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public List<Column> columns() {
    return ClaimColumns.ALL;
  }

  @Override
  public boolean mayBring(Viewer viewer, String office) {
    return Stating.offices(viewer).contains(office);
  }

  @Override
  public String address(String batch) {
    return "/acts?batch=" + batch;
  }

  @Override
  public Outcome carryOut(Task task, Iterator<Row> rows, Hearing hearing) {
    RowDrafts all = new ClaimRows(rows, stating.speaker(task.office()), hearing).all();
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
                        reasons, ClaimColumns::ofReason, all.recent(place), all.places())));
    return new Outcome(batch.right(), batch.first(), batch.last());
  }
}
