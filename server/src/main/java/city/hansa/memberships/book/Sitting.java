package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network on one day: who stands how, and how many. Immutable.
 *
 * @param lines in the order of names; those who have no standing that day are left out
 * @param replaced those whose place a successor has taken, by actor id, with the successor
 * @param listedLater how many a later list has of whom nobody says since when: whether they were
 *     members on the day is unknown
 */
public record Sitting(
    Roster roster,
    LocalDate day,
    List<Line> lines,
    Map<String, String> replaced,
    int listedLater,
    Counts counts) {

  /** O(n) in the members. */
  public static Sitting of(Roster roster, LocalDate day) {
    Map<String, String> replaced = replaced(roster, day);
    List<Line> lines = new ArrayList<>(roster.members().size());
    int later = 0;
    for (Membership each : roster.members().values()) {
      Line line = Line.of(each, roster.card(each.member()), roster.lives(), day);
      if (!line.isSurely(EnumSet.of(MembershipState.NONE))) {
        lines.add(line);
      } else if (each.isListedLater(day)) {
        later++;
      }
    }
    return new Sitting(
        roster, day, List.copyOf(lines), replaced, later, Counts.of(lines, replaced.keySet()));
  }

  /** How many of some of its lines stand how, counted as all of them are. */
  public Counts countOf(Collection<Line> some) {
    return Counts.of(some, replaced.keySet());
  }

  public Optional<Line> find(String actor) {
    return lines.stream().filter(line -> line.actor().equals(actor)).findFirst();
  }

  /** Members, perhaps, whose place nobody has taken. */
  public List<Line> members() {
    return lines.stream()
        .filter(Counts.What.MEMBERS::perhaps)
        .filter(line -> !replaced.containsKey(line.actor()))
        .toList();
  }

  private static Map<String, String> replaced(Roster roster, LocalDate day) {
    Map<String, String> replaced = new HashMap<>();
    for (Membership each : roster.members().values()) {
      for (Act act : each.done()) {
        if (act.type().equals(MembershipLife.SUCCEED) && !Membership.from(act).isAfter(day)) {
          act.payload()
              .text(MembershipLife.PREDECESSOR)
              .map(before -> roster.card(before).id())
              .filter(before -> !before.equals(each.member()))
              .ifPresent(before -> replaced.put(before, each.member()));
        }
      }
    }
    return replaced;
  }
}
