package city.hansa.lists.plan;

import static java.util.stream.Collectors.toList;

import city.hansa.acts.Act;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.acts.Families;
import city.hansa.acts.InForce;
import city.hansa.acts.Life;
import city.hansa.acts.Standing;
import city.hansa.acts.Subject;
import city.hansa.engine.register.fold.Status;
import city.hansa.kernel.Viewer;
import city.hansa.lists.store.DepositStore.Deposit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the register knows of the subjects of a list. */
@Component
public class KnownActs {

  /** States in which a membership or tie stands, paused or running out as it may be. */
  private static final Set<String> STANDING =
      Set.of(
          "ACTIVE",
          "ASSERTED",
          "DORMANT",
          "SUSPENDED",
          "ENDING",
          "ENDING_SUSPENDED",
          "LEAVING",
          "LEAVING_SUSPENDED");

  private static final int AT_A_TIME = 1_000;
  private static final String LEVEL = "level";

  private final Acts acts;
  private final Families families;

  KnownActs(Acts acts, Families families) {
    this.acts = acts;
    this.families = families;
  }

  /**
   * Those of the subjects that surely stand on a day, each with the level that was last said of it,
   * empty text if nobody said; no level where somebody said it at first hand whose word the office
   * does not change. A round trip for each thousand.
   */
  Map<String, Optional<String>> standing(
      String family, Collection<String> subjects, LocalDate day, String office, Viewer viewer) {
    ActFamily known = families.find(family).orElse(null);
    Map<String, Optional<String>> standing = new HashMap<>();
    if (known != null) {
      eachSubject(
          family,
          subjects,
          viewer,
          (subject, all) -> {
            boolean stands =
                Life.of(known, all)
                    .map(life -> life.statusAt(day))
                    .filter(KnownActs::stands)
                    .isPresent();
            if (stands) {
              boolean party = List.of(subject.split("~", -1)).contains(office);
              standing.put(subject, level(known, all, day, party));
            }
          });
    }
    return standing;
  }

  private static Optional<String> level(
      ActFamily family, List<Act> all, LocalDate day, boolean party) {
    Optional<Act> last =
        InForce.of(all).stream()
            .filter(act -> act.family().equals(family.name()))
            .filter(act -> act.payload().text(LEVEL).filter(text -> !text.isBlank()).isPresent())
            .filter(act -> !from(family, act).isAfter(day))
            .max(
                Comparator.comparing((Act act) -> from(family, act))
                    .thenComparingLong(Act::number));
    boolean changeable = party || last.filter(act -> act.standing() != Standing.REPORTED).isEmpty();
    return changeable
        ? Optional.of(last.flatMap(act -> act.payload().text(LEVEL)).orElse("").strip())
        : Optional.empty();
  }

  private static LocalDate from(ActFamily family, Act act) {
    return family.dated(act).getFirst().effective().earliest();
  }

  private static boolean stands(Status<?> status) {
    return status.possible().stream().allMatch(state -> STANDING.contains(state.name()));
  }

  /**
   * Hands over the acts of each subject with those that cancel them, in the order of the log; only
   * those of some thousand are held at a time.
   */
  public void eachSubject(
      String family,
      Collection<String> subjects,
      Viewer viewer,
      BiConsumer<String, List<Act>> reader) {
    List<String> all = List.copyOf(subjects);
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<Subject> some =
          all.subList(from, Math.min(all.size(), from + AT_A_TIME)).stream()
              .map(id -> new Subject(family, id))
              .toList();
      acts.listOf(some, viewer).stream()
          .collect(Collectors.groupingBy(act -> act.matter().id()))
          .forEach(reader);
    }
  }

  /** What the writings of a list have put into the register and is still in force. */
  public List<Act> inForce(List<Deposit> deposits, Viewer viewer) {
    List<Act> written = new ArrayList<>();
    deposits.stream()
        .filter(deposit -> !deposit.undone())
        .forEach(deposit -> written.addAll(ofBatch(deposit.batch(), viewer)));
    Set<Long> inForce = new HashSet<>();
    written.stream()
        .map(Act::matter)
        .distinct()
        .collect(Collectors.groupingBy(Subject::family, Collectors.mapping(Subject::id, toList())))
        .forEach((family, subjects) ->
            eachSubject(
                family,
                subjects,
                viewer,
                (subject, all) -> InForce.of(all).forEach(act -> inForce.add(act.number()))));
    return written.stream()
        .filter(act -> act.cancels() == null && inForce.contains(act.number()))
        .toList();
  }

  private List<Act> ofBatch(String batch, Viewer viewer) {
    List<Act> all = new ArrayList<>();
    ActQuery query =
        new ActQuery(
            null, null, null, null, null, batch, null, null, null, null, null, true, ActQuery.MOST);
    List<Act> page = acts.list(query, viewer).items();
    while (!page.isEmpty()) {
      all.addAll(page);
      page =
          page.size() < ActQuery.MOST
              ? List.of()
              : acts.list(query.after(page.getLast().number()), viewer).items();
    }
    return all;
  }
}
