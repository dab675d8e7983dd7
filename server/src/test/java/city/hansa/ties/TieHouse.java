package city.hansa.ties;

import city.hansa.acts.Act;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.database.TestSchema;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.ties.roll.Next;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.TieView;
import city.hansa.ties.roll.Ties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A register with ties on a database of its own, shared by tests that only add to it. */
final class TieHouse {
  final ActsHouse house =
      new ActsHouse(
          TestSchema.made(),
          Clock.systemUTC(),
          "city\\.hansa\\.(ties\\.(life|roll)|mandate)\\.\\w+",
          "city\\.hansa\\.actors\\.Merge(s|Store)");

  final TieDrafts drafts = new TieDrafts(house.bean(Depository.class));
  final Ties ties = house.bean(Ties.class);

  static TieHouse shared() {
    return Shared.HOUSE;
  }

  private static final class Shared {
    static final TieHouse HOUSE = new TieHouse();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(HOUSE.house::close));
    }
  }

  /** A city that no other test has used. */
  String city() {
    String id = Drafts.fresh("tie-town");
    house.actors(id);
    return id;
  }

  TieView view(String id, String day) {
    return ties.get(id, LocalDate.parse(day), null, Viewer.PUBLIC);
  }

  /** Ids of those that fit a filter. */
  List<String> listed(Map<String, String> filter, String day) {
    TieDay all = ties.on(LocalDate.parse(day), Viewer.PUBLIC);
    return all.those(TieFilter.read(filter, TieFilter.MOST).test(all.cards())).stream()
        .map(row -> row.tie().key())
        .toList();
  }

  /** The state on a day as it was known right after an act; - if the tie was not known then. */
  String known(String id, String day, Act after) {
    try {
      return told(ties.get(id, LocalDate.parse(day), after.recordedAt(), Viewer.PUBLIC).row());
    } catch (NotFound unknown) {
      return "-";
    }
  }

  /** The same from the list of all, where it must stand too if it is there. */
  String on(String id, String day) {
    TieView view = view(id, day);
    var listed =
        ties.on(LocalDate.parse(day), Viewer.PUBLIC).rows().stream()
            .filter(row -> row.tie().key().equals(id))
            .map(TieHouse::told)
            .collect(Collectors.joining());
    String told = told(view.row());
    return listed.equals(told) || listed.isEmpty() && !view.row().isThere()
        ? told
        : told + " but listed as " + listed;
  }

  /** The state, who asserts it, and what comes next. */
  private static String told(TieRow row) {
    Next next = row.next();
    return row.states().stream().sorted().map(Enum::name).collect(Collectors.joining("|"))
        + " "
        + row.sides()
        + (next == null ? "" : " " + next.what() + " " + next.day());
  }
}
