package city.hansa.texts.bring;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.Edition;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.Viewer;
import city.hansa.texts.Keepers;
import city.hansa.texts.Texts;
import city.hansa.texts.life.TextLife;
import city.hansa.texts.store.Contents;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a text into the register as a proposed version: its words first, then the act. */
@Service
public class Proposing {
  private final Texts texts;
  private final Contents contents;
  private final Depository depository;
  private final Organisations organisations;
  private final Clock clock;

  Proposing(
      Texts texts,
      Contents contents,
      Depository depository,
      Organisations organisations,
      Clock clock) {
    this.texts = texts;
    this.contents = contents;
    this.depository = depository;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Nothing is kept unless all that stands in the way of the act is that its words are not here
   * yet.
   *
   * @param key the same when a sender tries again; null for none
   * @throws city.hansa.kernel.NotFound if the viewer sees no such instrument
   * @throws city.hansa.engine.text.akn.AknException where no document can hold the text
   */
  public Depositing propose(Viewer viewer, Wanted wanted, Text text, @Nullable String key) {
    Ready ready = ready(viewer, wanted, text);
    List<Reason> reasons = new ArrayList<>();
    Iterator<ActDraft> one = List.of(ready.draft()).iterator();
    depository.depositAll(viewer, "check", one, Mode.CHECK, (place, why) -> reasons.addAll(why));
    reasons.removeIf(reason -> reason.messageKey().equals(Contents.MISSING));
    if (!reasons.isEmpty()) {
      return new Depositing.Refused(reasons);
    }
    contents.keep(text, ready.edition());
    return depository.deposit(viewer, ready.draft(), key);
  }

  /**
   * Proposes several versions in one step, such as all languages of one, in the caller's
   * transaction: all or none. Where one is refused the transaction cannot be committed any more.
   *
   * @return why not; empty if all are in the register
   * @throws city.hansa.kernel.NotFound if the viewer sees no such instrument
   * @throws city.hansa.engine.text.akn.AknException where no document can hold a text
   */
  @Transactional
  public List<Reason> proposeAll(Viewer viewer, Map<Wanted, Text> all) {
    List<ActDraft> drafts = new ArrayList<>();
    all.forEach((wanted, text) -> {
      Ready ready = ready(viewer, wanted, text);
      contents.keep(text, ready.edition());
      drafts.add(ready.draft());
    });
    List<Reason> reasons = new ArrayList<>();
    depository.depositAll(
        viewer,
        "texts-" + UUID.randomUUID(),
        drafts.iterator(),
        Mode.ALL_OR_NOTHING,
        (place, why) -> reasons.addAll(why));
    return reasons;
  }

  /** What is kept and deposited of one version. */
  private record Ready(Edition edition, ActDraft draft) {}

  private Ready ready(Viewer viewer, Wanted wanted, Text text) {
    LocalDate today = today(wanted.office());
    Edition edition =
        new Edition(
            "hansa",
            wanted.id().instrument(),
            wanted.office(),
            today,
            "v" + wanted.id().number(),
            today,
            wanted.authentic(),
            today);
    return new Ready(edition, draft(viewer, wanted, today, Contents.checksum(text, edition)));
  }

  private ActDraft draft(Viewer viewer, Wanted wanted, LocalDate today, String sha256) {
    Instrument instrument = texts.instrument(wanted.id().instrument(), viewer);
    boolean own =
        Keepers.keeper(instrument, today).equals(wanted.office())
            && Keepers.ENTER.stream().anyMatch(role -> viewer.has(role, wanted.office()));
    return new ActDraft(
        TextLife.PROPOSE,
        wanted.office(),
        wanted.id().toString(),
        PartialDate.of(today),
        own ? Standing.OWN : Standing.REPORTED,
        wanted.office(),
        wanted.source().isBlank()
            ? List.of()
            : List.of(new Evidence(wanted.source().strip(), null)),
        wanted.visibility(),
        payload(wanted, sha256));
  }

  private static Payload payload(Wanted wanted, String sha256) {
    Map<String, Json> said = new HashMap<>();
    said.put(TextLife.INSTRUMENT, new Json.Text(wanted.id().instrument()));
    said.put(TextLife.VERSION, new Json.Number(wanted.id().number()));
    said.put(TextLife.LANGUAGE, new Json.Text(wanted.id().language()));
    said.put(TextLife.SHA256, new Json.Text(sha256));
    said.put(TextLife.AUTHENTIC, new Json.Truth(wanted.authentic()));
    if (!wanted.because().isBlank()) {
      said.put(TextLife.BECAUSE, new Json.Text(wanted.because()));
    }
    return new Payload(said);
  }

  private LocalDate today(String office) {
    ZoneId zone = organisations.find(office).map(Organisation::zone).orElse(ZoneOffset.UTC);
    return LocalDate.now(clock.withZone(zone));
  }
}
