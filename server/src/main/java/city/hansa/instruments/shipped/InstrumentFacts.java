package city.hansa.instruments.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Reason;
import city.hansa.kernel.ShippedFacts;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Enters what ships about instruments, once. A newer file tells what is new and corrects what has
 * changed; what somebody has answered since is left as it stands.
 */
@Component
class InstrumentFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private static final String BATCH = "shipped-instruments";

  /** No person: the register itself. */
  private static final Viewer REGISTER =
      new Viewer(new UUID(0, 0), "", Map.of(FactFiles.OFFICE, Set.of(Role.DESK_OFFICER)), false);

  private final Sources sources;
  private final Depository depository;
  private final ShippedActStore told;

  InstrumentFacts(Sources sources, Depository depository, ShippedActStore told) {
    this.sources = sources;
    this.depository = depository;
    this.told = told;
  }

  @Override
  public String name() {
    return "instruments";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, FactFiles.all());
  }

  @Override
  public long load(Progress progress) {
    Map<String, String> read = new HashMap<>();
    FactFiles.SOURCES.rows(row -> {
      sources.saveSource(source(row));
      read.put(row.required("id"), row.required("retrieved"));
    });
    FactFiles files = new FactFiles();
    // What later ones are judged by has been written before them.
    List<List<Fact>> stages =
        List.of(files.entries(read), files.steps(), files.relations(read), files.participations());
    long rows = 0;
    for (List<Fact> stage : stages) {
      rows += tell(stage);
      progress.at(rows, rows);
    }
    return rows;
  }

  private long tell(List<Fact> facts) {
    Map<String, ShippedActStore.Told> before = told.all();
    List<Fact> fresh = facts.stream().filter(fact -> !before.containsKey(fact.key())).toList();
    List<String> refused = new ArrayList<>();
    Batch batch =
        depository.depositAll(
            REGISTER,
            BATCH,
            fresh.stream().map(Fact::draft).iterator(),
            Mode.ALL_OR_NOTHING,
            (place, reasons) -> refused.add(fault(fresh.get((int) place - 1), reasons)));
    if (!refused.isEmpty()) {
      throw new IllegalStateException(
          "Facts about instruments that ship are refused: " + String.join("; ", refused));
    }
    for (int at = 0; at < fresh.size(); at++) {
      told.save(fresh.get(at), batch.first() + at);
    }
    for (Fact fact : facts) {
      ShippedActStore.Told earlier = before.get(fact.key());
      if (earlier != null && !earlier.content().equals(fact.content())) {
        correct(fact, earlier.act());
      }
    }
    return facts.size();
  }

  /** Unless somebody has corrected or cancelled it meanwhile. */
  private void correct(Fact fact, long act) {
    ActDraft draft = fact.draft().answering(act, null);
    Batch batch =
        depository.depositAll(
            REGISTER, BATCH, List.of(draft).iterator(), Mode.WHAT_IS_RIGHT, (place, reasons) -> {});
    if (batch.written()) {
      told.save(fact, batch.first());
    }
  }

  private static String fault(Fact fact, List<Reason> reasons) {
    return fact.key()
        + ": "
        + String.join(
            ", ",
            reasons.stream()
                .map(each -> each.field() + " " + each.messageKey() + " " + each.arguments())
                .toList());
  }

  private static Source source(Row row) {
    return new Source(
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
        row.text("note"));
  }
}
