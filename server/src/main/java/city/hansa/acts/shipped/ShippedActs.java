package city.hansa.acts.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Depository.Refusals;
import city.hansa.acts.Reason;
import city.hansa.acts.shipped.ToldStore.Told;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Enters acts that ship, once. A newer file tells what is new and corrects what has changed; what
 * somebody has corrected or cancelled meanwhile is left as it stands.
 */
@Component
public class ShippedActs {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedActs.class);

  /** No person: the register itself. */
  private static final Viewer REGISTER =
      new Viewer(new UUID(0, 0), "", Map.of(ActDraft.REGISTER, Set.of(Role.DESK_OFFICER)), false);

  private final Depository depository;
  private final ToldStore told;

  ShippedActs(Depository depository, ToldStore told) {
    this.depository = depository;
    this.told = told;
  }

  /**
   * Tells those that are new in their order, then corrects what has changed.
   *
   * @throws IllegalStateException if the shelf is whole and one that is new is refused
   */
  public void tell(Shelf shelf, List<ShippedAct> acts) {
    Map<String, Told> before = told.all(shelf);
    fresh(shelf, acts.stream().filter(act -> !before.containsKey(act.key())).toList());
    for (ShippedAct act : acts) {
      Told earlier = before.get(act.key());
      if (earlier != null && !earlier.content().equals(act.content())) {
        ShippedAct right = act.correcting(earlier.act());
        Batch batch = deposit(shelf, List.of(right), Mode.WHAT_IS_RIGHT, (place, why) -> {});
        if (batch.written()) {
          told.save(shelf, List.of(right), batch.first());
        }
      }
    }
  }

  /**
   * Tells of what was told and is not among these that a newer file does not have it any more, once
   * each.
   *
   * @param gone the act that says so, by the key; empty where there is nothing to say
   */
  public void tellGone(
      Shelf shelf, List<ShippedAct> acts, Function<String, Optional<ActDraft>> gone) {
    Set<String> there = acts.stream().map(ShippedAct::key).collect(Collectors.toSet());
    told.all(shelf)
        .forEach((key, earlier) -> {
          if (!earlier.content().isEmpty() && !there.contains(key)) {
            boolean said =
                gone.apply(key)
                    .map(draft -> List.of(new ShippedAct(key, draft)))
                    .map(act -> deposit(shelf, act, Mode.WHAT_IS_RIGHT, (place, why) -> {}))
                    .map(Batch::written)
                    .orElse(true);
            if (said) {
              told.forget(shelf, key);
            }
          }
        });
  }

  private void fresh(Shelf shelf, List<ShippedAct> acts) {
    Map<Integer, String> refused = new TreeMap<>();
    Refusals refusals =
        (place, reasons) ->
            refused.put((int) place - 1, acts.get((int) place - 1).key() + ": " + words(reasons));
    Mode mode = shelf.whole() ? Mode.ALL_OR_NOTHING : Mode.WHAT_IS_RIGHT;
    Batch batch = deposit(shelf, acts, mode, refusals);
    if (!refused.isEmpty()) {
      if (shelf.whole()) {
        throw new IllegalStateException(
            shelf.batch() + " are refused: " + String.join("; ", refused.values()));
      }
      LOG.warn("{}: {} of {} were not taken", shelf.batch(), refused.size(), acts.size());
    }
    told.save(shelf, without(acts, refused.keySet()), batch.first());
  }

  private Batch deposit(Shelf shelf, List<ShippedAct> acts, Mode mode, Refusals refusals) {
    return depository.depositAll(
        REGISTER, shelf.batch(), acts.stream().map(ShippedAct::draft).iterator(), mode, refusals);
  }

  private static List<ShippedAct> without(List<ShippedAct> acts, Set<Integer> places) {
    List<ShippedAct> left = new ArrayList<>();
    for (int at = 0; at < acts.size(); at++) {
      if (!places.contains(at)) {
        left.add(acts.get(at));
      }
    }
    return left;
  }

  private static String words(List<Reason> reasons) {
    return reasons.stream()
        .map(each -> each.field() + " " + each.messageKey() + " " + each.arguments())
        .collect(Collectors.joining(", "));
  }
}
