package city.hansa.memberships;

import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.database.TestSchema;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Sitting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Networks and cities on a database of their own, and short ways to read who belongs to what. */
final class MembershipHouse implements AutoCloseable {
  final ActsHouse house =
      new ActsHouse(
          TestSchema.made(), Clock.systemUTC(), "city\\.hansa\\.memberships\\.(life|book)\\.\\w+");
  final Memberships memberships = house.bean(Memberships.class);

  /** One for all tests that only add to it; it ends with the process. */
  static MembershipHouse shared() {
    return Shared.HOUSE;
  }

  /** Made at the first call. */
  private static final class Shared {
    static final MembershipHouse HOUSE = new MembershipHouse();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(HOUSE::close));
    }
  }

  /** Networks of this test alone. */
  String network() {
    String id = Drafts.fresh("network");
    house.actors(id);
    kind(id, "NETWORK");
    office(id);
    return id;
  }

  void kind(String id, String kind) {
    house
        .sql
        .sql("update actor set kind = :kind where id = :id")
        .param("kind", kind)
        .param("id", id)
        .update();
  }

  void office(String id) {
    house
        .sql
        .sql("insert into organisation (actor_id, zone) values (:id, 'UTC') on conflict do nothing")
        .param("id", id)
        .update();
  }

  /** Says from when until when an actor was there, both days known; null for open. */
  void exists(String id, @Nullable String from, @Nullable String until) {
    house
        .sql
        .sql(
            """
            update actor set from_earliest = :from::date, from_latest = :from::date,
                   until_earliest = :until::date, until_latest = :until::date,
                   ended = :until::date is not null
             where id = :id
            """)
        .param("id", id)
        .param("from", from)
        .param("until", until)
        .update();
  }

  Ledgers ledger(String network) {
    return Ledgers.of(house.bean(Depository.class), network, ActsHouse.SOURCE);
  }

  /** Cities of this test alone. */
  List<String> cities(int count) {
    List<String> ids = IntStream.range(0, count).mapToObj(at -> Drafts.fresh("city")).toList();
    house.actors(ids.toArray(String[]::new));
    ids.forEach(this::office);
    return ids;
  }

  Sitting sitting(String network, String day) {
    return memberships.sitting(network, LocalDate.parse(day), null, Viewer.PUBLIC);
  }

  /** Where an actor stands: {@code ACTIVE}, {@code LEFT|ACTIVE}, or {@code -}. */
  String standing(String network, String actor, String day) {
    return sitting(network, day)
        .find(actor)
        .map(line -> String.join("|", line.possible().stream().map(Enum::name).toList()))
        .orElse("-");
  }

  /** The same on several days, with spaces between. */
  String standings(String network, String actor, String... days) {
    return String.join(
        " ", List.of(days).stream().map(day -> standing(network, actor, day)).toList());
  }

  int members(String network, String day) {
    return sitting(network, day).counts().of(What.MEMBERS).low();
  }

  @Override
  public void close() {
    house.close();
  }
}
