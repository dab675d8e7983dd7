package city.hansa.negotiation;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisations;
import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, reads and closes negotiations. Only delegations read one. */
@Service
public class Negotiations {
  /** Roles that speak for a delegation. */
  static final Role[] DELEGATES = {
    Role.NETWORK_DELEGATE, Role.HEAD_OF_OFFICE, Role.SIGNATORY, Role.DESK_OFFICER
  };

  /** Roles of the secretariat. */
  static final Role[] SECRETARIAT = {
    Role.NETWORK_DELEGATE, Role.HEAD_OF_OFFICE, Role.DESK_OFFICER, Role.REGISTRAR
  };

  private final DraftStore store;
  private final DraftWriter writer;
  private final Organisations organisations;

  Negotiations(DraftStore store, DraftWriter writer, Organisations organisations) {
    this.store = store;
    this.writer = writer;
    this.organisations = organisations;
  }

  /**
   * @throws NotFound if there is none, or the viewer is of no delegation
   */
  public Negotiation get(String instrument, Viewer viewer) {
    return store
        .find(instrument)
        .filter(each -> each.delegations().stream().anyMatch(viewer.organisations()::contains))
        .orElseThrow(() -> new NotFound(instrument));
  }

  public boolean exists(String instrument) {
    return store.find(instrument).isPresent();
  }

  public Draft draft(Negotiation negotiation) {
    return store.draft(negotiation);
  }

  /** Every wording that a clause ever had in a language, the latest first. */
  public List<Wording> history(long clause, String language) {
    return store.listWordings(clause, language);
  }

  /**
   * @throws Refused 401 or 403 unless the viewer is of the secretariat of that office
   */
  public void allowOpening(Viewer viewer, String office) {
    Allowed.at(viewer, office, SECRETARIAT);
  }

  /**
   * Begins with a text in the language that leads, or with nothing.
   *
   * @param office that keeps the instrument; the viewer is of its secretariat
   * @param languages at least one
   * @throws Refused if somebody opened it before
   */
  @Transactional
  public void open(
      Viewer viewer,
      String instrument,
      String office,
      List<String> languages,
      Optional<Text> text) {
    Allowed.at(viewer, office, SECRETARIAT);
    if (!writer.insert(instrument, office, languages, viewer.account())) {
      throw new Refused(Why.CONFLICT, "negotiation.refused.open");
    }
    writer.admit(instrument, office);
    text.ifPresent(each -> seed(viewer, instrument, null, each.clauses(), languages.getFirst()));
    writer.changed(instrument, null);
  }

  private void seed(
      Viewer viewer,
      String instrument,
      @Nullable Long parent,
      List<Clause> clauses,
      String language) {
    int position = 1;
    for (Clause each : clauses) {
      long id = writer.insertClause(instrument, parent, position++, each.level(), each.kind());
      writer.insertWording(
          id, language, 1, each.number(), each.heading(), each.body(), null, viewer.account());
      seed(viewer, instrument, id, each.parts(), language);
    }
  }

  /**
   * @throws BadInput naming "delegation" if it is no organisation of this server
   */
  @Transactional
  public void admit(Viewer viewer, String instrument, String office) {
    Negotiation negotiation = get(instrument, viewer);
    Allowed.at(viewer, negotiation.office(), SECRETARIAT);
    if (!organisations.isHosted(office)) {
      throw new BadInput("delegation", office, "negotiation.refused.delegation");
    }
    writer.admit(instrument, office);
  }

  /** Ends it, or takes it up again. */
  @Transactional
  public void close(Viewer viewer, String instrument, boolean closed) {
    Negotiation negotiation = get(instrument, viewer);
    Allowed.at(viewer, negotiation.office(), SECRETARIAT);
    writer.close(instrument, closed);
    writer.changed(instrument, null);
  }

  /** Number of the last change of a draft; 0 if there is none. */
  public long lastChange(String instrument) {
    return store.lastChange(instrument);
  }

  /** Clauses changed since, each once; 0 for the order of clauses. */
  public List<Long> changedSince(String instrument, long number) {
    return store.changedSince(instrument, number);
  }
}
