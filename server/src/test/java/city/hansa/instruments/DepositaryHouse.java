package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.database.TestSchema;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A depositary with its instruments on a database of its own, and short ways to speak to it. The
 * organisation {@value #KEEPER} keeps everything; its registrar receives what cities send.
 */
final class DepositaryHouse implements AutoCloseable {
  static final String KEEPER = "uclg";
  private static final Viewer REGISTRAR = Drafts.at(KEEPER, Role.REGISTRAR);
  private static final Viewer DESK = Drafts.at(KEEPER, Role.DESK_OFFICER);

  final ActsHouse house =
      new ActsHouse(
          TestSchema.made(),
          Clock.systemUTC(),
          "city\\.hansa\\.(instruments\\.(life|roll)|mandate)\\.\\w+");
  private final Depository depository = house.bean(Depository.class);
  private final Rolls rolls = house.bean(Rolls.class);

  DepositaryHouse() {
    house
        .sql
        .sql("insert into organisation (actor_id, zone) values (:id, 'UTC') on conflict do nothing")
        .param("id", Drafts.BARCELONA)
        .update();
  }

  /** Somebody with an account. */
  Viewer person(String organisation, Role role) {
    UUID account =
        house
            .sql
            .sql("insert into account (name) values ('Test') returning id")
            .query(UUID.class)
            .single();
    return new Viewer(account, "Test", Map.of(organisation, Set.of(role)), false);
  }

  /** Words such as {@code kind PACT}: the fields of a payload. */
  static Payload payload(Map<String, ?> fields) {
    Map<String, Json> values = new HashMap<>();
    fields.forEach((name, value) ->
        values.put(
            name,
            switch (value) {
              case Boolean truth -> new Json.Truth(truth);
              case Number number -> new Json.Number(number.doubleValue());
              default -> Json.of(value.toString());
            }));
    return new Payload(values);
  }

  /** An adopted pact, from the first draft on, in 2019. */
  String adopted(Map<String, ?> terms) {
    String id = Drafts.fresh("pact");
    Map<String, Object> all = new HashMap<>(terms);
    all.putIfAbsent("title", "Test pact " + id);
    all.putIfAbsent("kind", "PACT");
    all.putIfAbsent("bindingness", "SOFT_WITH_REVIEW");
    all.putIfAbsent("depositary", KEEPER);
    keep("instrument.register", id, "2019-01-02", all);
    keep("instrument.freeze", id, "2019-01-03", Map.of());
    keep("instrument.adopt", id, "2019-01-04", Map.of());
    return id;
  }

  /** The depositary's registrar does something to an instrument. */
  long keep(String type, String instrument, String day, Map<String, ?> fields) {
    return deposit(REGISTRAR, keeping(type, instrument, day, fields));
  }

  ActDraft keeping(String type, String instrument, String day, Map<String, ?> fields) {
    return draft(type, KEEPER, instrument, day, Standing.OWN, KEEPER, fields, Visibility.PUBLIC);
  }

  /** The depositary's registrar does something to a participant. */
  ActDraft toward(String type, String instrument, String actor, String day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("instrument", instrument);
    all.put("participant", actor);
    return draft(type, KEEPER, "", day, Standing.OWN, KEEPER, all, Visibility.PUBLIC);
  }

  /** A paper that a city sent and the registrar received the same day. */
  ActDraft paper(String type, String instrument, String actor, String day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("instrument", instrument);
    return draft(type, actor, "", day, Standing.RECEIVED, KEEPER, all, Visibility.PUBLIC);
  }

  /** What a list says. */
  ActDraft hearsay(String type, String instrument, String actor, String day) {
    return draft(
        type,
        actor,
        "",
        day,
        Standing.REPORTED,
        KEEPER,
        Map.of("instrument", instrument),
        Visibility.PUBLIC);
  }

  private static ActDraft draft(
      String type,
      String actor,
      String subject,
      String day,
      Standing standing,
      String office,
      Map<String, ?> fields,
      Visibility visibility) {
    boolean received = standing == Standing.RECEIVED;
    return new ActDraft(
        type,
        actor,
        null,
        subject,
        PartialDate.parse(day),
        null,
        standing,
        office,
        received ? new Signer("Ada Example", "mayor") : null,
        null,
        null,
        null,
        standing == Standing.OWN ? List.of() : List.of(new Evidence(ActsHouse.SOURCE, null)),
        null,
        null,
        null,
        visibility,
        payload(fields));
  }

  long deposit(ActDraft draft) {
    return deposit(draft.standing() == Standing.REPORTED ? DESK : REGISTRAR, draft);
  }

  long deposit(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).as(draft.type()).isInstanceOf(Depositing.Deposited.class);
    return ((Depositing.Deposited) outcome).act().number();
  }

  Act act(ActDraft draft) {
    return ((Depositing.Deposited) depository.deposit(REGISTRAR, draft, null)).act();
  }

  /** The keys of the reasons why it is refused. */
  List<String> refusal(ActDraft draft) {
    return refusal(draft.standing() == Standing.REPORTED ? DESK : REGISTRAR, draft);
  }

  List<String> refusal(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).isInstanceOf(Depositing.Refused.class);
    return ((Depositing.Refused) outcome)
        .reasons().stream()
            .map(Reason::messageKey)
            .map(key -> key.replace("instruments.refused.", ""))
            .toList();
  }

  Sheet sheet(String instrument, String day) {
    return sheet(instrument, day, null, Viewer.PUBLIC);
  }

  Sheet sheet(String instrument, String day, @Nullable Instant knownAt, Viewer viewer) {
    return Sheet.of(rolls.get(instrument, knownAt, viewer), LocalDate.parse(day));
  }

  /** Where an actor stands: {@code COMMITTED party}, {@code LEFT}, or {@code -}. */
  String standing(String instrument, String actor, String day) {
    return standing(sheet(instrument, day), actor);
  }

  static String standing(Sheet sheet, String actor) {
    return sheet
        .find(actor)
        .map(line ->
            String.join("|", line.possible().stream().map(Enum::name).toList())
                + (switch (line.party()) {
                  case YES -> " party";
                  case UNKNOWN -> " party?";
                  case NO -> "";
                }))
        .orElse("-");
  }

  /** Cities of this test alone. */
  List<String> cities(int count) {
    List<String> ids =
        java.util.stream.IntStream.range(0, count).mapToObj(at -> Drafts.fresh("city")).toList();
    house.actors(ids.toArray(String[]::new));
    return ids;
  }

  /** Says in which country cities of this test lie. */
  void sit(String country, String... cities) {
    house
        .sql
        .sql("update actor set country = :country where id = any(:ids)")
        .param("country", country)
        .param("ids", cities)
        .update();
  }

  @Override
  public void close() {
    house.close();
  }
}
