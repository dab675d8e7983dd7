package city.hansa.memberships.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Reason;
import city.hansa.kernel.ShippedFacts;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.memberships.shipped.MemberFiles.Fact;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Enters the lists of members that ship, once. A newer file tells what is new and corrects what has
 * changed; what somebody has answered since is left as it stands.
 */
@Component
class MemberFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private static final String BATCH = "shipped-memberships";

  /** No person: the register itself. */
  private static final Viewer REGISTER =
      new Viewer(new UUID(0, 0), "", Map.of(ActDraft.REGISTER, Set.of(Role.DESK_OFFICER)), false);

  private final Sources sources;
  private final Depository depository;
  private final ToldStore told;

  MemberFacts(Sources sources, Depository depository, ToldStore told) {
    this.sources = sources;
    this.depository = depository;
    this.told = told;
  }

  @Override
  public String name() {
    return "memberships";
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, MemberFiles.all());
  }

  @Override
  public long load(Progress progress) {
    MemberFiles.SOURCES.rows(row -> sources.saveSource(source(row)));
    List<Fact> facts = MemberFiles.facts();
    Map<String, ToldStore.Told> before = told.all();
    List<Fact> fresh = facts.stream().filter(fact -> !before.containsKey(fact.key())).toList();
    tell(fresh);
    progress.at(fresh.size(), facts.size());
    for (Fact fact : facts) {
      ToldStore.Told earlier = before.get(fact.key());
      if (earlier != null && !earlier.content().equals(fact.content())) {
        correct(fact, earlier.act());
      }
    }
    progress.at(facts.size(), facts.size());
    return facts.size();
  }

  private void tell(List<Fact> fresh) {
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
          "Memberships that ship are refused: " + String.join("; ", refused));
    }
    told.saveAll(fresh, batch.first());
  }

  /** Unless somebody has corrected or cancelled it meanwhile. */
  private void correct(Fact fact, long act) {
    ActDraft draft = fact.draft().answering(act, null);
    Batch batch =
        depository.depositAll(
            REGISTER, BATCH, List.of(draft).iterator(), Mode.WHAT_IS_RIGHT, (place, reasons) -> {});
    if (batch.written()) {
      told.saveAll(List.of(fact), batch.first());
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
