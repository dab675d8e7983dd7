package city.hansa.memberships.pages;

import city.hansa.actors.Actor;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Moves all who are left in a network that merged into another, each by two acts of the other's
 * registrar: that it leaves the one, and that the other takes it over. All of them or none.
 */
@Component
class MemberMoves {
  /** Who reads more of them has stopped reading. */
  private static final int MOST_PROBLEMS = 50;

  private final Memberships memberships;
  private final Depository depository;

  MemberMoves(Memberships memberships, Depository depository) {
    this.memberships = memberships;
    this.depository = depository;
  }

  /**
   * @param written whether it was written, rather than shown
   * @param acts that are right
   * @param problems what stands in the way, in words, the first 50
   */
  record Outcome(boolean written, long acts, List<String> problems) {}

  /** The networks into which one merged and for which the reader admits members. */
  static List<Actor.Reference> offered(Actor network, Viewer viewer) {
    return network.successors().stream()
        .map(Actor.Lineage::other)
        .filter(other -> viewer.has(Role.REGISTRAR, other.id()))
        .toList();
  }

  /** Who is left on a day by what was entered, also where the network is no more by then. */
  List<Line> left(String network, String to, LocalDate day, Viewer viewer) {
    Sitting sitting = memberships.sitting(network, day, null, viewer);
    return sitting.lines().stream()
        .filter(line -> !line.actor().equals(to) && !sitting.replaced().containsKey(line.actor()))
        .filter(line -> isLeft(line.membership().possibleOn(day)))
        .toList();
  }

  private static boolean isLeft(Set<MembershipState> possible) {
    return !Collections.disjoint(possible, MembershipState.BELONGING);
  }

  Outcome move(
      List<Line> left, String network, String to, LocalDate day, Mode mode, Wording words) {
    List<ActDraft> drafts = new ArrayList<>();
    for (Line line : left) {
      String member = line.membership().member();
      Map<String, Json> from = Map.of("network", Json.of(network), "to", Json.of(to));
      drafts.add(draft(MembershipLife.MOVE, member, to, day, from));
      drafts.add(
          draft(MembershipLife.TAKE_OVER, member, to, day, Map.of("from", Json.of(network))));
    }
    Set<String> problems = new LinkedHashSet<>();
    Batch batch =
        depository.depositAll(
            words.site().viewer(),
            "move-" + UUID.randomUUID(),
            drafts.iterator(),
            mode,
            (place, why) ->
                why.forEach(
                    each -> problems.add(told(left.get((int) (place - 1) / 2), each, words))));
    return new Outcome(
        batch.written(), batch.right(), problems.stream().limit(MOST_PROBLEMS).toList());
  }

  private static String told(Line line, Reason reason, Wording words) {
    return words.actor(line.actor()) + ": " + words.reason(reason);
  }

  private static ActDraft draft(
      String type, String member, String office, LocalDate day, Map<String, Json> more) {
    Map<String, Json> values = new HashMap<>(more);
    values.put(MembershipLife.MEMBER, Json.of(member));
    return new ActDraft(
        type,
        office,
        "",
        PartialDate.of(day),
        Standing.OWN,
        office,
        List.of(),
        Visibility.PUBLIC,
        new Payload(values));
  }
}
