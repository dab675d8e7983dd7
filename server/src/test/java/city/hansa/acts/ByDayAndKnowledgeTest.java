package city.hansa.acts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.store.ActStore;
import city.hansa.acts.store.ActWriter;
import city.hansa.acts.store.NewAct;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Status is a function of the day and of what was known: through the database, in any order of
 * writing, for any viewer, against the engine over the same acts as they were drawn.
 */
class ByDayAndKnowledgeTest {
  private static final List<String> OFFICES = List.of("uclg", "barcelona-es", "lyon-fr");
  private static final List<String> TYPES =
      List.of("petition.open", "petition.sign", "petition.close");
  private static final Instant START = Instant.parse("2021-01-01T00:00:00Z");

  @SuppressWarnings("NullAway.Init")
  private static ActsHouse house;

  private static final List<UUID> ACCOUNTS = new ArrayList<>();
  private static long used;

  @BeforeContainer
  static void open() {
    house = new ActsHouse();
    for (int i = 0; i < 3; i++) {
      ACCOUNTS.add(
          house
              .sql
              .sql("insert into account (name) values ('Test') returning id")
              .query(UUID.class)
              .single());
    }
  }

  @AfterContainer
  static void close() {
    house.close();
  }

  /** Up to eight acts of one petition, corrections and cancellations among them. */
  private static List<Act> draw(Random random, String petition) {
    List<Act> acts = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      used++;
      Long target =
          acts.isEmpty() || random.nextInt(3) > 0
              ? null
              : acts.get(random.nextInt(acts.size())).number();
      boolean cancels = target != null && random.nextBoolean();
      String office = OFFICES.get(random.nextInt(3));
      acts.add(
          new Act(
              used,
              cancels ? "act.cancel" : TYPES.get(random.nextInt(3)),
              office,
              null,
              cancels ? "petition/" + petition : petition,
              date(random),
              random.nextBoolean() ? null : date(random),
              START.plusSeconds(86_400L * i),
              ACCOUNTS.get(random.nextInt(3)),
              office,
              "DESK_OFFICER",
              random.nextInt(4) == 0 ? Standing.REPORTED : Standing.OWN,
              null,
              null,
              null,
              null,
              List.of(),
              null,
              cancels ? null : target,
              cancels ? target : null,
              Visibility.values()[random.nextInt(4)],
              List.of(OFFICES.get(random.nextInt(3))),
              Payload.EMPTY,
              null));
    }
    return acts;
  }

  private static PartialDate date(Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(120));
    return switch (random.nextInt(5)) {
      case 0 -> PartialDate.parse(day.toString().substring(0, 7));
      case 1 -> PartialDate.parse("2020");
      default -> PartialDate.of(day);
    };
  }

  private static void writeInAnyOrder(List<Act> acts, Random random) {
    List<Act> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, random);
    for (Act act : shuffled) {
      house
          .bean(TransactionTemplate.class)
          .executeWithoutResult(open -> house.bean(ActWriter.class).write(List.of(NewAct.of(act))));
    }
  }

  @Property(tries = 60)
  void theStatusIsThatOfTheActsAViewerMayReadWhateverTheOrderOfWriting(@ForAll long seed) {
    Random random = new Random(seed);
    String petition = Drafts.fresh("drawn");
    List<Act> acts = draw(random, petition);
    writeInAnyOrder(acts, random);
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400));
    Instant known = START.plusSeconds(86_400L * random.nextInt(9));
    for (Viewer viewer : viewers(acts)) {
      List<Act> read =
          acts.stream()
              .filter(act -> mayRead(viewer, act) && !act.recordedAt().isAfter(known))
              .toList();
      if (!read.isEmpty()) {
        SubjectStatus status =
            house.bean(Acts.class).status(new Subject("petition", petition), day, known, viewer);
        assertThat(status.acts()).extracting(Act::number).isEqualTo(numbers(read));
        assertThat(status.status().orElseThrow()).isEqualTo(byEngine(read, day));
      }
    }
  }

  private static List<Long> numbers(List<Act> acts) {
    return acts.stream().map(Act::number).toList();
  }

  private static List<Viewer> viewers(List<Act> acts) {
    return List.of(
        Viewer.PUBLIC,
        new Viewer(ACCOUNTS.getFirst(), "", Map.of("uclg", Set.of(Role.HEAD_OF_OFFICE)), false),
        Drafts.at("uclg", Role.DESK_OFFICER),
        Drafts.at("barcelona-es", Role.REGISTRAR),
        Drafts.at("lyon-fr", Role.TREASURER),
        new Viewer(
            acts.getFirst().recordedBy(), "", Map.of("uclg", Set.of(Role.DESK_OFFICER)), false),
        new Viewer(UUID.randomUUID(), "", Map.of(), true));
  }

  /** The rule of visibility, written again from its words. */
  private static boolean mayRead(Viewer viewer, Act act) {
    Set<String> own = viewer.organisations();
    boolean office = own.contains(act.office());
    boolean end = act.parties().stream().anyMatch(own::contains);
    return switch (act.visibility()) {
      case PUBLIC -> true;
      case PARTNERS -> office || end;
      case OFFICE -> office;
      case RESTRICTED ->
          viewer.seniorAt().contains(act.office())
              || office && viewer.account() != null && viewer.account().equals(act.recordedBy());
    };
  }

  @SuppressWarnings("unchecked")
  private static Status<?> byEngine(List<Act> acts, LocalDate day) {
    Lifecycle<PetitionFamily.State> life =
        (Lifecycle<PetitionFamily.State>) new PetitionFamily().lifecycle().orElseThrow();
    List<DatedAct> dated = new ArrayList<>();
    for (Act act : acts) {
      dated.add(
          new DatedAct(
              act.number(),
              act.type(),
              act.standing() == Standing.REPORTED,
              act.receivedOn() == null ? act.madeOn() : act.receivedOn(),
              null,
              act.recordedAt(),
              act.corrects() == null ? 0 : act.corrects(),
              act.cancels() == null ? 0 : act.cancels(),
              0));
    }
    Collections.reverse(dated);
    return Timeline.of(life, dated).statusAt(day);
  }

  @Property(tries = 40)
  void listsHoldWhatAViewerMayReadAndNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    String petition = Drafts.fresh("listed");
    List<Act> acts = draw(random, petition);
    writeInAnyOrder(acts, random);
    ActQuery query =
        new ActQuery(
            null, null, petition, null, null, null, null, null, null, null, null, true, 1000);
    for (Viewer viewer : viewers(acts)) {
      assertThat(numbers(house.bean(ActStore.class).list(query, viewer)))
          .isEqualTo(
              numbers(
                  acts.stream()
                      .filter(act -> act.subject().equals(petition) && mayRead(viewer, act))
                      .toList()));
    }
  }

  /** What a newer version has written stays as it is, and takes its place in the log unread. */
  @Property(tries = 1)
  void kindsOfActsOfNewerVersionsAreKept() {
    used++;
    Act act =
        new Act(
            used,
            "hologram.beam",
            "uclg",
            null,
            "h-1",
            PartialDate.parse("2020"),
            null,
            START,
            UUID.randomUUID(),
            "uclg",
            "ADMIRAL",
            Standing.OWN,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            Visibility.PUBLIC,
            List.of(),
            Payload.parse("{\"z\":[1,{\"y\":null}],\"a\":1.5e3}"),
            null);
    writeInAnyOrder(List.of(act), new Random(1));
    Act kept = house.bean(Acts.class).getAct(used, Viewer.PUBLIC);
    assertThat(kept).isEqualTo(act);
    SubjectStatus status =
        house
            .bean(Acts.class)
            .status(new Subject("hologram", "h-1"), LocalDate.EPOCH, null, Viewer.PUBLIC);
    assertThat(status.status()).isEmpty();
  }
}
