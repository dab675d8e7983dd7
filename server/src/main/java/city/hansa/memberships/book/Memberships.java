package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.life.MembershipLife;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who belongs to what, for reading: what is public from memory, and what a viewer may see beyond it
 * laid over it for them.
 */
@Component
public class Memberships {
  /** About as many lines as stay in memory. */
  private static final int MOST_LINES = 200_000;

  private static final Set<MembershipState> STANDING =
      EnumSet.complementOf(EnumSet.of(MembershipState.NONE));

  private final Books books;
  private final FamilyActs closed;
  private final Cache<Key, Sitting> sittings =
      Caffeine.newBuilder()
          .maximumWeight(MOST_LINES)
          .weigher((Key key, Sitting sitting) -> 1 + sitting.lines().size())
          .build();

  /** One roster, by identity: a newer state of the log is another one. */
  private record Key(Roster roster, LocalDate day) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.roster == roster && key.day.equals(day);
    }

    @Override
    public int hashCode() {
      return Objects.hash(System.identityHashCode(roster), day);
    }
  }

  Memberships(Books books, FamilyActs closed) {
    this.books = books;
    this.closed = closed;
  }

  /**
   * All who ever had to do with a network; empty for one that nobody had. One small round trip
   * where nothing has happened since.
   *
   * @param knownAt as it was known then; null for all that has been recorded
   */
  public Roster roster(String network, @Nullable Instant knownAt, Viewer viewer) {
    Book book = books.open();
    String id = book.standing(network);
    List<Act> more =
        closed.noted(closed.closedBelow(MembershipLife.NAME, id + "~", viewer), viewer);
    Roster roster = more.isEmpty() ? book.roster(id) : books.taken(book, more).roster(id);
    return knownAt == null ? roster : roster.knownAt(knownAt);
  }

  /** The same on one day. */
  public Sitting sitting(String network, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    Key key = new Key(roster(network, knownAt, viewer), day);
    return Objects.requireNonNull(
        sittings.get(key, asked -> Sitting.of(asked.roster(), asked.day())));
  }

  /**
   * What an actor belongs or belonged to, each on one day, with the card of the network; those that
   * had not begun are left out.
   */
  public List<Line> of(String actor, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    Book book = books.open();
    List<Act> more = beyondPublic(book.standing(actor), viewer);
    Book seen = more.isEmpty() ? book : books.taken(book, more);
    List<Line> lines = new ArrayList<>();
    for (Membership each : seen.of(actor)) {
      Membership known = knownAt == null ? each : each.knownAt(knownAt);
      Roster roster = seen.roster(each.network());
      Line line = Line.of(known, roster.card(each.network()), roster.lives(), day);
      if (line.mayBe(STANDING)) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Whom a network reaches through its member networks on a day; O(n) in what is met. */
  public Reach reach(String network, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    Set<String> networks = books.open().rosters().keySet();
    return Reach.of(
        network,
        id ->
            id.equals(network) || networks.contains(id)
                ? sitting(id, day, knownAt, viewer).members().stream()
                    .map(Line::actor)
                    .collect(Collectors.toSet())
                : Set.of());
  }

  /** The networks of which there is any membership, by what is public. */
  public List<String> networks() {
    return books.open().rosters().keySet().stream().sorted().toList();
  }

  private List<Act> beyondPublic(String actor, Viewer viewer) {
    return closed.noted(
        closed.closedOf(MembershipLife.NAME, actor, viewer).stream()
            .filter(act -> MembershipLife.memberOf(act.matter().id()).equals(actor))
            .toList(),
        viewer);
  }
}
