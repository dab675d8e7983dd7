package city.hansa.accounts;

import city.hansa.actors.ActorMerged;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations hosted here. */
@Service
public class Organisations {
  private final OrganisationStore store;
  private final Audit audit;
  private final Standings standings;

  Organisations(OrganisationStore store, Audit audit, Standings standings) {
    this.store = store;
    this.audit = audit;
    this.standings = standings;
  }

  /** One round trip. */
  public Optional<Organisation> find(String actorId) {
    return store.find(actorId);
  }

  public boolean isHosted(String actorId) {
    return store.find(actorId).isPresent();
  }

  public List<Organisation> list() {
    return store.list();
  }

  /**
   * Takes an actor of the register in as an organisation.
   *
   * @param zone blank for that of the city, where the gazetteer knows it
   * @throws BadInput for an actor or a zone that does not exist, naming "actor" or "zone"
   * @throws Refused if it is here already, or whoever asks is no administrator
   */
  @Transactional
  public Organisation add(Viewer by, String actorId, String zone) {
    Allowed.administrator(by);
    if (!store.isActor(actorId)) {
      throw new BadInput("actor", actorId, "accounts.organisation.noActor");
    }
    ZoneId read = zone.isBlank() ? zoneOf(actorId) : zone(zone);
    if (!store.insert(actorId, read.getId(), by.account())) {
      throw new Refused(Why.CONFLICT, "accounts.organisation.already", actorId);
    }
    audit.record(by, "organisation.added", actorId, actorId);
    return store.find(actorId).orElseThrow();
  }

  /**
   * @throws BadInput naming "zone" for a zone that does not exist
   */
  @Transactional
  public void setZone(Viewer by, String actorId, String zone) {
    Allowed.administrator(by);
    store.setZone(actorId, zone(zone).getId());
    audit.record(by, "organisation.zone", actorId, actorId);
  }

  @EventListener
  @Transactional
  public void on(ActorMerged merge) {
    if (isHosted(merge.duplicate())) {
      store.move(merge.duplicate(), merge.kept());
      standings.forgetAll();
    }
  }

  private ZoneId zoneOf(String actorId) {
    return store
        .findZone(actorId)
        .map(ZoneId::of)
        .orElseThrow(() -> new BadInput("zone", "", "accounts.organisation.zoneMissing"));
  }

  private static ZoneId zone(String typed) {
    try {
      return ZoneId.of(typed.strip());
    } catch (DateTimeException none) {
      throw new BadInput("zone", typed, "accounts.organisation.noZone");
    }
  }
}
