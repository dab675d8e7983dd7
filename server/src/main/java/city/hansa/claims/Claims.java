package city.hansa.claims;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was counted and said, held against each other anew for every reader. */
@Service
public class Claims {
  private final ClaimStore store;
  private final Sources sources;
  private final Reckonings reckonings;
  private final List<ComputedFigure> computed;

  Claims(ClaimStore store, Sources sources, Reckonings reckonings, List<ComputedFigure> computed) {
    this.store = store;
    this.sources = sources;
    this.reckonings = reckonings;
    this.computed = computed;
  }

  /** A claim with its source. */
  public record Sourced(Claim claim, Source source) {}

  /** Everything the viewer may see; three statements and what computed figures need. */
  @Transactional(readOnly = true)
  public Account read(Viewer viewer, LocalDate day) {
    return account(viewer, List.of(), day);
  }

  /** What is said of some subjects. */
  @Transactional(readOnly = true)
  public Account read(Viewer viewer, List<String> subjects, LocalDate day) {
    return account(viewer, subjects, day);
  }

  /**
   * One claim and all that is said of its subject.
   *
   * @throws NotFound if there is none of this id that the viewer may see
   */
  @Transactional(readOnly = true)
  public Account around(Viewer viewer, String id, LocalDate day) {
    List<String> subject = store.findSubject(viewer, id).map(List::of).orElse(List.of());
    Account account = account(viewer, subject, day);
    if (account.find(id).isEmpty()) {
      throw new NotFound(id);
    }
    return account;
  }

  /** Claims about a subject for everybody, oldest time first; those without a time left out. */
  @Transactional(readOnly = true)
  public List<Sourced> published(String subject) {
    Map<String, Source> known = sources.byId(Viewer.PUBLIC);
    return store.list(Viewer.PUBLIC, List.of(subject)).stream()
        .filter(each -> each.asOf() != null && known.containsKey(each.source()))
        .map(each -> new Sourced(each, Objects.requireNonNull(known.get(each.source()))))
        .sorted(
            java.util.Comparator.comparing(
                    (Sourced each) -> Objects.requireNonNull(each.claim.asOf()).earliest())
                .thenComparing(each -> each.claim.quantity().number())
                .thenComparing(each -> each.claim.id()))
        .toList();
  }

  /** What would be if a claim were stated, too: it is among the findings under its id. */
  @Transactional(readOnly = true)
  public Account with(Viewer viewer, Claim claim, LocalDate day) {
    return account(viewer, List.of(claim.about().subject()), day, List.of(claim));
  }

  private Account account(Viewer viewer, List<String> subjects, LocalDate day) {
    return account(viewer, subjects, day, List.of());
  }

  private Account account(Viewer viewer, List<String> subjects, LocalDate day, List<Claim> more) {
    Map<String, Source> readable = sources.byId(viewer);
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Claim each : store.list(viewer, subjects)) {
      if (readable.containsKey(each.source()) && begunBy(each, day)) {
        claims.put(each.id(), each);
      }
    }
    more.forEach(each -> claims.put(each.id(), each));
    List<Reckoning> results = reckonings.from(claims);
    List<Claim> all = new ArrayList<>(claims.values());
    results.stream().map(Reckoning::asClaim).filter(Objects::nonNull).forEach(all::add);
    computed.stream()
        .filter(each -> subjects.isEmpty() || !Collections.disjoint(each.subjects(), subjects))
        .flatMap(each -> each.on(day).stream())
        .filter(each -> subjects.isEmpty() || subjects.contains(each.about().subject()))
        .forEach(all::add);
    return new Account(Findings.of(all, store.listDecisions(viewer), day), results, Alarms.in(all));
  }

  /** A reader of a past day is told nothing of later times. */
  private static boolean begunBy(Claim claim, LocalDate day) {
    return claim.asOf() == null || !claim.asOf().earliest().isAfter(day);
  }
}
