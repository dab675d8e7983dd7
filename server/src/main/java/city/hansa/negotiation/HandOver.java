package city.hansa.negotiation;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.acts.Reason;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AknException;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.texts.Keepers;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Wanted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/**
 * Hands a finished draft over: its words in every language go into the register as one proposed
 * version, all or none, and the negotiation closes.
 */
@Service
public class HandOver {
  private final Steps steps;
  private final DraftRows reader;
  private final DraftWriter writer;
  private final Texts texts;
  private final Proposing proposing;
  private final Audit audit;

  HandOver(
      Steps steps,
      DraftRows reader,
      DraftWriter writer,
      Texts texts,
      Proposing proposing,
      Audit audit) {
    this.steps = steps;
    this.reader = reader;
    this.writer = writer;
    this.texts = texts;
    this.proposing = proposing;
    this.audit = audit;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** The languages of the version that is proposed now, the one that leads first. */
  public record Handed(List<VersionId> versions) implements Outcome {}

  /** The draft is not finished. Nothing was done. */
  public record Unfinished(List<Obstacle> obstacles) implements Outcome {}

  /** The register does not take it. Nothing was done. */
  public record NotTaken(List<Reason> reasons) implements Outcome {}

  /** Somebody closed the negotiation meanwhile. */
  public record Late(Working why) implements Outcome {}

  /** Roles at the depositary that hand over. */
  public static boolean may(Viewer viewer, Negotiation negotiation) {
    return Keepers.ENTER.stream().anyMatch(role -> viewer.has(role, negotiation.office()));
  }

  /**
   * @param version number to propose it as; 0 for the one after the newest
   * @param day today in the zone of the reader
   */
  public Outcome handOver(Viewer viewer, String instrument, int version, LocalDate day) {
    AtomicReference<Outcome> came = new AtomicReference<>();
    Working worked =
        steps.take(
            instrument,
            () -> {
              Negotiation negotiation = steps.merging(viewer, instrument);
              Allowed.at(viewer, negotiation.office(), Keepers.ENTER.toArray(Role[]::new));
              Draft draft = reader.draft(negotiation);
              List<Obstacle> obstacles = draft.obstacles();
              if (!obstacles.isEmpty()) {
                came.set(new Unfinished(obstacles));
                return new Working.Faulty("draft", "negotiation.refused.unfinished");
              }
              return proposed(viewer, draft, version, day, came);
            });
    return came.get() == null ? new Late(worked) : Objects.requireNonNull(came.get());
  }

  private Working proposed(
      Viewer viewer, Draft draft, int asked, LocalDate day, AtomicReference<Outcome> came) {
    Negotiation negotiation = draft.negotiation();
    String id = negotiation.instrument();
    int version = asked > 0 ? asked : next(id, viewer);
    Map<Wanted, Text> all = wanted(draft, texts.instrument(id, viewer), version, day);
    List<Reason> reasons = reasons(viewer, all);
    if (!reasons.isEmpty()) {
      came.set(new NotTaken(reasons));
      throw new Stopped(new Working.Faulty("version", "negotiation.refused.notTaken"));
    }
    writer.handOver(id, version);
    writer.close(id, true);
    audit.record(viewer, "negotiation.handedOver", id + " v" + version, negotiation.office());
    came.set(new Handed(all.keySet().stream().map(Wanted::id).toList()));
    return steps.changed(id, 0, 0);
  }

  private List<Reason> reasons(Viewer viewer, Map<Wanted, Text> all) {
    try {
      return proposing.proposeAll(viewer, all);
    } catch (AknException unholdable) {
      return List.of(
          Reason.rule(
              "draft", "negotiation.refused.unholdable", String.valueOf(unholdable.getMessage())));
    }
  }

  private int next(String instrument, Viewer viewer) {
    return 1
        + texts.list(instrument, viewer).stream()
            .mapToInt(each -> each.id().number())
            .max()
            .orElse(0);
  }

  /** Where nobody has said which languages are authentic, all are. */
  private static Map<Wanted, Text> wanted(
      Draft draft, Instrument instrument, int version, LocalDate day) {
    Terms terms = instrument.termsOn(day);
    boolean adopted = instrument.adoptedOn().isPresent();
    Map<Wanted, Text> all = new LinkedHashMap<>();
    for (String tag : draft.negotiation().languages()) {
      String language = tag.toLowerCase(Locale.ROOT);
      boolean authentic = terms.languages().isEmpty() || terms.languages().contains(language);
      Text text = draft.text(tag, terms.title(Locale.forLanguageTag(tag)));
      all.put(
          Wanted.open(
              new VersionId(instrument.id(), version, language),
              draft.negotiation().office(),
              authentic,
              adopted),
          new Text(language, text.title(), text.clauses(), text.notes()));
    }
    return all;
  }
}
