package city.hansa.ties.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.kernel.ShippedFacts;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Enters the ties that ship, once. A newer file tells what is new, corrects what has changed and
 * says of what it no longer has that it is gone; what somebody has answered since is left as it
 * stands.
 */
@Component
class TieFacts implements ShippedFacts {
  private static final Logger LOG = LoggerFactory.getLogger(TieFacts.class);
  private static final String LOADER = "1";
  private static final String BATCH = "shipped-ties";

  /** No person: the register itself. */
  private static final Viewer REGISTER =
      new Viewer(new UUID(0, 0), "", Map.of(ActDraft.REGISTER, Set.of(Role.DESK_OFFICER)), false);

  private final Sources sources;
  private final Depository depository;
  private final ShippedTieStore told;

  TieFacts(Sources sources, Depository depository, ShippedTieStore told) {
    this.sources = sources;
    this.depository = depository;
    this.told = told;
  }

  @Override
  public String name() {
    return "ties";
  }

  @Override
  public int order() {
    return 86;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, TieFiles.all());
  }

  @Override
  public long load(Progress progress) {
    TieFiles.SOURCES.rows(row ->
        sources.saveSource(
            new Source(
                row.required("id"),
                row.required("title"),
                row.text("author"),
                row.required("publisher"),
                "facts only",
                null,
                row.required("address"),
                row.required("language"),
                row.text("published"),
                LocalDate.parse(row.required("retrieved")),
                null,
                row.text("note"))));
    List<TieFact> facts = TieFiles.facts();
    progress.at(0, facts.size());
    tell(facts);
    progress.at(facts.size(), facts.size());
    return facts.size();
  }

  private void tell(List<TieFact> facts) {
    Map<String, ShippedTieStore.Told> before = told.all();
    List<TieFact> fresh = new ArrayList<>();
    for (TieFact fact : facts) {
      ShippedTieStore.Told earlier = before.remove(fact.key());
      if (earlier == null) {
        fresh.add(fact);
      } else if (!earlier.content().equals(fact.content())) {
        write(List.of(fact.correcting(earlier.act())));
      }
    }
    write(fresh);
    before.values().stream().filter(each -> !each.content().isEmpty()).forEach(each -> gone(each));
  }

  /** What the list no longer has is told once. */
  private void gone(ShippedTieStore.Told earlier) {
    TieFact fact = TieFact.gone(earlier.key());
    if (depository
        .depositAll(
            REGISTER,
            BATCH,
            List.of(fact.draft()).iterator(),
            Mode.WHAT_IS_RIGHT,
            (place, reasons) -> {})
        .written()) {
      told.forget(earlier.key());
    }
  }

  /** An actor that a gazetteer of one's own no longer has keeps out its own ties alone. */
  private void write(List<TieFact> facts) {
    Set<Long> refused = new HashSet<>();
    Batch batch =
        depository.depositAll(
            REGISTER,
            BATCH,
            facts.stream().map(TieFact::draft).iterator(),
            Mode.WHAT_IS_RIGHT,
            (place, reasons) -> refused.add(place));
    if (!refused.isEmpty()) {
      LOG.warn("{} of {} ties that ship were not taken", refused.size(), facts.size());
    }
    List<TieFact> taken = new ArrayList<>();
    for (int place = 1; place <= facts.size(); place++) {
      if (!refused.contains((long) place)) {
        taken.add(facts.get(place - 1));
      }
    }
    told.save(taken, batch.first());
  }
}
