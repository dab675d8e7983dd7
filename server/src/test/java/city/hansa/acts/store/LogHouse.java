package city.hansa.acts.store;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.authority.Authorities;
import city.hansa.database.TestSchema;
import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log of acts with the rights of the table's owner at hand. */
abstract class LogHouse {
  static final Viewer SECRETARIAT = Drafts.at("uclg", Role.DESK_OFFICER, Role.SIGNATORY);
  static TestSchema.Made schema;
  static ActsHouse house;
  static JdbcClient owner;
  private static String resolution = "";

  @BeforeAll
  static void open() {
    schema = TestSchema.withOwner();
    house = new ActsHouse(schema.application(), java.time.Clock.systemUTC());
    owner = JdbcClient.create(schema.owner());
    house.sql.sql("insert into organisation (actor_id, zone) values ('uclg', 'UTC')").update();
    java.util.UUID account =
        house
            .sql
            .sql("insert into account (name) values ('Head') returning id")
            .query(java.util.UUID.class)
            .single();
    Viewer head =
        new Viewer(account, "Head", java.util.Map.of("uclg", Set.of(Role.HEAD_OF_OFFICE)), false);
    resolution =
        house
            .bean(Authorities.class)
            .record(head, Drafts.resolution("uclg", "2020-01-01", "2021-01-01"));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  /** Every column filled. */
  static ActDraft full(Visibility visibility) {
    return new ActDraft(
        "petition.open",
        "uclg",
        "lyon-fr",
        Drafts.fresh("full"),
        PartialDate.parse("2020-02"),
        PartialDate.parse("2020-03-01"),
        Standing.OWN,
        "uclg",
        new Signer("Ada Example", "chair"),
        resolution,
        "text-1",
        "Barcelona",
        List.of(new Evidence(ActsHouse.SOURCE, "page 3")),
        "subject to the council's vote",
        null,
        null,
        visibility,
        Drafts.payload("until", "2020-06-30"));
  }

  static Depositing.Deposited deposit(ActDraft draft) {
    return (Depositing.Deposited)
        house.bean(Depository.class).deposit(SECRETARIAT, draft, Drafts.fresh("key"));
  }

  static List<byte[]> entries(long from, int count) {
    List<byte[]> all = new ArrayList<>();
    house.bean(StoredEntries.class).read(from, count, all::add);
    return all;
  }

  static boolean isAsInTheLog(Receipt receipt) {
    byte[] now = entries(receipt.number(), 1).getFirst();
    return Hashing.leaf(now).equals(receipt.leaf());
  }

  static void byHand(String sql) {
    owner.sql("alter table act disable trigger act_is_written_once").update();
    owner.sql(sql).update();
    owner.sql("alter table act enable always trigger act_is_written_once").update();
  }
}
