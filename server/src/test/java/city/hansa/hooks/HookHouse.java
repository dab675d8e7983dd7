package city.hansa.hooks;

import city.hansa.accounts.Audit;
import city.hansa.actors.Presences;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Acts;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Families;
import city.hansa.acts.api.ActJson;
import city.hansa.database.TestSchema;
import city.hansa.hooks.Hooks.Made;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.mail.Hands;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of acts and its hooks on a database of its own, with a clock whose hands move. */
final class HookHouse implements AutoCloseable {
  static final HookSettings OPEN = new HookSettings("on", "true");
  static final HookSettings PUBLIC_ONLY = new HookSettings("on", "false");
  static final HookSettings OFF = new HookSettings("off", "true");

  final Hands clock = new Hands(Instant.parse("2026-03-01T08:00:00Z"));
  final ActsHouse house = new ActsHouse(TestSchema.made(), clock);
  final HookQueue queue = new HookQueue(house.sql);
  final List<UUID> givenUp = new CopyOnWriteArrayList<>();
  private final HookStore store = new HookStore(house.sql);
  private final DeliveryStore deliveries = new DeliveryStore(house.sql);
  private final Path data;

  HookHouse(Path data) {
    this.data = data;
  }

  /** Its head, with an account. */
  Viewer head(String office) {
    UUID account =
        house
            .sql
            .sql("insert into account (name) values ('Head') returning id")
            .query(UUID.class)
            .single();
    return new Viewer(account, "Head", Map.of(office, Set.of(Role.HEAD_OF_OFFICE)), false);
  }

  /** As after a start: nothing is in memory. */
  Deliverer deliverer(HookSettings settings) {
    return new Deliverer(
        queue,
        deliveries,
        new NextAct(house.sql),
        attempts(settings, Duration.ofSeconds(10)),
        settings,
        (hook, now) -> givenUp.add(hook.id()),
        house.bean(TransactionTemplate.class),
        clock);
  }

  HookAttempts attempts(HookSettings settings, Duration patience) {
    return new HookAttempts(
        store,
        new HookKeys(data),
        new Messages(house.bean(Acts.class), house.bean(ActJson.class)),
        new Poster(new Endpoints(settings), clock, patience));
  }

  int deliver() {
    return deliverer(OPEN).deliverDue();
  }

  Hooks hooks(HookSettings settings) {
    return new Hooks(
        store,
        new HookKeys(data),
        new HookOrders(
            new Endpoints(settings), house.bean(Families.class), house.bean(Presences.class)),
        settings,
        house.bean(Audit.class),
        clock);
  }

  Sendings sendings(HookSettings settings, Duration patience) {
    return new Sendings(
        hooks(settings), queue, deliveries, attempts(settings, patience), settings, clock);
  }

  static HookOrder order(String address, boolean inside, String... topics) {
    return new HookOrder(Drafts.UCLG, address, List.of(topics), List.of(), null, null, inside);
  }

  Made made(Endpoint endpoint) {
    return made(order(endpoint.address(), false));
  }

  Made made(HookOrder order) {
    return hooks(OPEN).make(head(order.office()), order);
  }

  Hook.State state(Made made) {
    return store.find(made.hook().id()).orElseThrow().state();
  }

  List<Delivery> deliveries(Made made) {
    return deliveries.list(made.hook().id(), 50);
  }

  /** A new petition of the office that is called uclg; its number. */
  long act() {
    return act(Drafts.UCLG, Visibility.PUBLIC);
  }

  long act(String office, Visibility visibility) {
    ActDraft draft =
        Drafts.with(
            Drafts.own("petition.open", office, Drafts.fresh("hooked"), "2020-01-01"),
            it -> it.payload("until", "2020-06-30").seenBy(visibility));
    return ((Depositing.Deposited)
            house.bean(Depository.class).deposit(Drafts.at(office, Role.DESK_OFFICER), draft, null))
        .act()
        .number();
  }

  @Override
  public void close() {
    house.close();
  }
}
