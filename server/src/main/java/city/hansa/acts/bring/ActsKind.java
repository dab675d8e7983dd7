package city.hansa.acts.bring;

import city.hansa.acts.ActType;
import city.hansa.acts.Depository;
import city.hansa.acts.Families;
import city.hansa.imports.Column;
import city.hansa.imports.Hearing;
import city.hansa.imports.ImportKind;
import city.hansa.imports.Row;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acts, one a row, deposited in their order in one transaction. */
@Component
@Order(1)
class ActsKind implements ImportKind {
  private static final Set<Role> ROLES = roles();

  private final ActColumns columns;
  private final Families families;
  private final Depository depository;

  ActsKind(ActColumns columns, Families families, Depository depository) {
    this.columns = columns;
    this.families = families;
    this.depository = depository;
  }

  private static Set<Role> roles() {
    EnumSet<Role> roles = EnumSet.of(Role.SIGNATORY, Role.REGISTRAR);
    roles.addAll(ActType.DESK);
    return roles;
  }

  @Override
  public String name() {
    return "acts";
  }

  @Override
  public List<Column> columns() {
    return columns.all();
  }

  @Override
  public List<Template> templates() {
    return columns.templates();
  }

  @Override
  public boolean mayBring(Viewer viewer, String office) {
    return ROLES.stream().anyMatch(role -> viewer.has(role, office));
  }

  @Override
  public String address(String batch) {
    return "/acts?batch=" + batch;
  }

  @Override
  public Outcome carryOut(Task task, Iterator<Row> rows, Hearing hearing) {
    RowToDraft mapping = new RowToDraft(families, columns.all(), task.office());
    Drafts drafts = new Drafts(rows, mapping, hearing);
    RowDrafts all = drafts.all();
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
                        reasons, ActColumns::ofReason, all.recent(place), all.places())));
    drafts.end();
    return new Outcome(batch.right(), batch.first(), batch.last());
  }
}
