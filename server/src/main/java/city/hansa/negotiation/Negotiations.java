package city.hansa.negotiation;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads negotiations. Only delegations read one. */
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
  private final Drafts drafts;

  Negotiations(DraftStore store, Drafts drafts) {
    this.store = store;
    this.drafts = drafts;
  }

  /**
   * @throws NotFound if there is none, or the viewer is of no delegation
   */
  public Negotiation get(String instrument, Viewer viewer) {
    return store
        .find(instrument)
        .filter(each -> each.isReadBy(viewer))
        .orElseThrow(() -> new NotFound(instrument));
  }

  public boolean exists(String instrument) {
    return store.find(instrument).isPresent();
  }

  /** Mostly one round trip. */
  public Draft draft(Negotiation negotiation) {
    return drafts.get(negotiation);
  }

  /** Every wording that a clause ever had in a language, the latest first. */
  public List<Wording> history(long clause, String language) {
    return store.listWordings(clause, language);
  }

  /**
   * What has changed since a change; one round trip.
   *
   * @param number of that change; 0 for the beginning
   */
  public Changes changedSince(String instrument, long number) {
    return store.changedSince(instrument, number);
  }

  /** Number of the last change of a draft; 0 if there is none. */
  public long lastChange(String instrument) {
    return store.lastChange(instrument);
  }
}
