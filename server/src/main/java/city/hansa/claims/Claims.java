package city.hansa.claims;

import city.hansa.claims.reckoning.Alarms;
import city.hansa.claims.reckoning.Findings;
import city.hansa.claims.reckoning.Reckoning;
import city.hansa.claims.reckoning.Reckonings;
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
  private final ReadingTrail trail;

  Claims(
      ClaimStore store,
      Sources sources,
      Reckonings reckonings,
      List<ComputedFigure> computed,
      ReadingTrail trail) {
    this.store = store;
    this.sources = sources;
    this.reckonings = reckonings;
    this.computed = computed;
    this.trail = trail;
  }

  /** A claim with its source. */
  public record Sourced(Claim claim, Source source) {}

  /** One page; three statements and what computed figures need. */
  public Listing list(Viewer viewer, ClaimQuery query, LocalDate day) {
    Listing listing = Listing.of(account(viewer, subjects(query), day, List.of()), query);
    trail.shown(viewer, listing.items().stream().map(Finding::claim).toList());
    return listing;
  }

  /** Whether there is any that the viewer may read; one statement. */
  public boolean isAnyAbout(Viewer viewer, String subject) {
    return !store.list(viewer, List.of(subject)).isEmpty();
  }

  /** All that fit, whatever the page. */
  public Listing listAll(Viewer viewer, ClaimQuery query, LocalDate day) {
    ClaimQuery whole =
        new ClaimQuery(
            query.subject(), query.kind(), query.state(), query.source(), null, Integer.MAX_VALUE);
    return list(viewer, whole, day);
  }

  private static List<String> subjects(ClaimQuery query) {
    String subject = query.subject();
    return subject == null ? List.of() : List.of(subject);
  }

  /**
   * One claim and all that is said of its subject.
   *
   * @throws NotFound if there is none of this id that the viewer may see
   */
  public Account around(Viewer viewer, String id, LocalDate day) {
    List<String> subject = store.findSubject(viewer, id).map(List::of).orElse(List.of());
    Account account = account(viewer, subject, day, List.of());
    if (account.find(id).isEmpty()) {
      throw new NotFound(id);
    }
    trail.shown(viewer, account.claims());
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
  public Account with(Viewer viewer, Claim claim, LocalDate day) {
    Account account = account(viewer, List.of(claim.about().subject()), day, List.of(claim));
    trail.shown(viewer, account.claims());
    return account;
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
