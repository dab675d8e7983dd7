package city.hansa.memberships.book;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.actors.Kind;
import city.hansa.actors.Presence;
import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.kernel.Visibility;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Counts.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Ledgers of drawn acts against a clerk who walks through them day by day with the rules. */
class BookPropertiesTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 60;
  private static final int NOTICE = 9;
  private static final List<String> ACTORS = List.of("ada", "bea", "cid", "dee");
  private static final List<String> VERBS =
      List.of(
          "apply",
          "takeBack",
          "turnDown",
          "admit",
          "activate",
          "suspend",
          "reinstate",
          "giveNotice",
          "retract",
          "leave",
          "expel",
          "report",
          "reportGone",
          "end",
          "setLevel");

  private static Act act(long number, String verb, String member, LocalDate day, boolean reported) {
    Map<String, Json> fields = new HashMap<>();
    if (verb.equals("giveNotice")) {
      fields.put("leavesOn", new Json.Text(day.plusDays(NOTICE).toString()));
    }
    return new Act(
        number,
        "membership." + verb,
        member,
        null,
        "net~" + member,
        PartialDate.of(day),
        null,
        Instant.EPOCH.plusSeconds(number),
        null,
        "net",
        "REGISTRAR",
        reported ? Standing.REPORTED : Standing.RECEIVED,
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
        new Payload(fields),
        null);
  }

  /** At most one act of a member on one day, so that no rank decides. */
  private static List<Act> draw(Random random) {
    List<Act> acts = new ArrayList<>();
    long number = 1;
    for (String actor : ACTORS) {
      Set<Integer> days = new TreeSet<>();
      for (int i = 0; i < 8; i++) {
        days.add(random.nextInt(DAYS));
      }
      for (int day : days) {
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        boolean said = verb.startsWith("report") || random.nextInt(4) == 0;
        acts.add(act(number++, verb, actor, START.plusDays(day), said));
      }
    }
    return acts;
  }

  private static Roster roster(List<Act> acts, Lives lives) {
    return new Roster("net", Map.of(), Map.of(), lives).with(acts, Map.of(), lives);
  }

  /** What the rules make of the acts of one member by a day, told in plain steps. */
  private static String clerk(List<Act> acts, String member, LocalDate day) {
    String state = "NONE";
    @Nullable LocalDate leaves = null;
    List<Act> its =
        acts.stream()
            .filter(act -> act.actor().equals(member))
            .sorted(Comparator.comparing(act -> act.madeOn().earliest()))
            .toList();
    for (LocalDate on = START; !on.isAfter(day); on = on.plusDays(1)) {
      if (on.equals(leaves) && state.startsWith("LEAVING")) {
        state = "LEFT";
      }
      for (Act act : its) {
        if (act.madeOn().earliest().equals(on)) {
          String before = state;
          state = next(state, act.verb(), act.standing() == Standing.REPORTED);
          if (act.verb().equals("giveNotice") && !before.equals(state)) {
            leaves = on.plusDays(NOTICE);
          }
          if (!state.startsWith("LEAVING")) {
            leaves = null;
          }
        }
      }
    }
    return state;
  }

  private static String next(String state, String verb, boolean said) {
    boolean out = Set.of("NONE", "LEFT", "EXPELLED", "ENDED", "MOVED").contains(state);
    boolean in = Set.of("ACTIVE", "SUSPENDED", "LEAVING", "LEAVING_SUSPENDED").contains(state);
    boolean applied = state.equals("APPLIED");
    boolean admitted = state.equals("ADMITTED");
    return switch (verb) {
      case "apply" -> out ? "APPLIED" : state;
      case "takeBack" -> applied || admitted ? "NONE" : state;
      case "turnDown" -> applied ? "NONE" : state;
      case "admit" -> applied || said && out ? "ADMITTED" : state;
      case "activate" -> admitted || said && (out || applied) ? "ACTIVE" : state;
      case "report" -> in ? state : "ACTIVE";
      case "suspend" ->
          switch (state) {
            case "ACTIVE" -> "SUSPENDED";
            case "LEAVING" -> "LEAVING_SUSPENDED";
            case "NONE" -> said ? "SUSPENDED" : state;
            default -> state;
          };
      case "reinstate" ->
          switch (state) {
            case "SUSPENDED" -> "ACTIVE";
            case "LEAVING_SUSPENDED" -> "LEAVING";
            default -> state;
          };
      case "giveNotice" ->
          switch (state) {
            case "ACTIVE" -> "LEAVING";
            case "SUSPENDED" -> "LEAVING_SUSPENDED";
            case "NONE" -> said ? "LEAVING" : state;
            default -> state;
          };
      case "retract" ->
          switch (state) {
            case "LEAVING" -> "ACTIVE";
            case "LEAVING_SUSPENDED" -> "SUSPENDED";
            default -> state;
          };
      case "leave" -> in || said && state.equals("NONE") ? "LEFT" : state;
      case "expel" -> in || said && state.equals("NONE") ? "EXPELLED" : state;
      case "reportGone" -> in ? "LEFT" : state;
      case "end" -> in || applied || admitted ? "ENDED" : state;
      default -> state;
    };
  }

  @Property(tries = 400)
  void everybodyStandsWhereTheRulesPutThem(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS + 20));
    Sitting sitting = Sitting.of(roster(acts, Lives.NONE), day);
    int members = 0;
    for (String actor : ACTORS) {
      String expected = clerk(acts, actor, day);
      members += MembershipState.BELONGING.contains(MembershipState.valueOf(expected)) ? 1 : 0;
      assertThat(sitting.find(actor).map(Line::possible).orElse(Set.of(MembershipState.NONE)))
          .as(actor)
          .extracting(Enum::name)
          .containsExactly(expected);
    }
    assertThat(sitting.counts().of(What.MEMBERS).low()).isEqualTo(members);
  }

  /** Whoever came and did not go since is there, and nobody else. */
  @Property(tries = 300)
  void comingsLessGoingsAreTheMembersOfEveryDay(@ForAll Random random) {
    List<Act> acts = draw(random);
    Roster roster = roster(acts, Lives.NONE);
    LocalDate day = START.plusDays(random.nextInt(DAYS + 20));
    int there = 0;
    for (Movement.Step step : Movement.of(roster, day).steps()) {
      there += step.turn().what() == Turn.What.CAME ? 1 : -1;
    }
    assertThat(there).isEqualTo(Sitting.of(roster, day).counts().of(What.MEMBERS).low());
  }

  /** On no day it stands as having left, and yet it left. */
  @Example
  void whoeverAppliesAnewOnTheDayOnWhichItsNoticeEndsHasLeft() {
    LocalDate ends = START.plusDays(NOTICE + 5);
    List<Act> acts =
        List.of(
            act(1, "report", "ada", START, true),
            act(2, "giveNotice", "ada", START.plusDays(5), true),
            act(3, "apply", "ada", ends, false));
    assertThat(Membership.of("net", "ada", acts).turns())
        .extracting(Turn::what)
        .containsExactly(Turn.What.CAME, Turn.What.WENT);
    assertThat(Sitting.of(roster(acts, Lives.NONE), ends).counts().of(What.MEMBERS).high())
        .isZero();
  }

  @Property(tries = 200)
  void theOrderOfEntryAndTheTimeOfReadingPlayNoPart(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS + 20));
    Sitting whole = Sitting.of(roster(acts, Lives.NONE), day);
    List<Act> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, random);
    assertThat(Sitting.of(roster(shuffled, Lives.NONE), day).counts()).isEqualTo(whole.counts());
    int split = random.nextInt(acts.size() + 1);
    Roster grown =
        roster(acts.subList(0, split), Lives.NONE)
            .with(acts.subList(split, acts.size()), Map.of(), Lives.NONE);
    assertThat(Sitting.of(grown, day).counts()).isEqualTo(whole.counts());
    Roster known = grown.knownAt(Instant.EPOCH.plusSeconds(split));
    assertThat(Sitting.of(known, day).counts())
        .isEqualTo(Sitting.of(roster(acts.subList(0, split), Lives.NONE), day).counts());
  }

  /** Whatever the acts say, nobody belongs before both are there, or after one is gone. */
  @Property(tries = 300)
  void noMembershipReachesBeyondTheLifeOfItsEnds(@ForAll Random random) {
    List<Act> acts = draw(random);
    Map<String, Presence> presences = new HashMap<>();
    for (String id : List.of("net", "ada", "bea")) {
      int from = random.nextInt(DAYS / 2);
      int until = from + 1 + random.nextInt(DAYS);
      presences.put(id, presence(id, START.plusDays(from), START.plusDays(until)));
    }
    Roster roster = roster(acts, Lives.of(presences));
    for (int at = 0; at < DAYS + 20; at += 3) {
      LocalDate day = START.plusDays(at);
      for (Line line : Sitting.of(roster, day).lines()) {
        boolean both = stood(presences, "net", day) && stood(presences, line.actor(), day);
        if (line.mayBe(MembershipState.LIVING)) {
          assertThat(both).as(line.actor() + " on " + day).isTrue();
        }
        if (both) {
          assertThat(line.possible())
              .extracting(Enum::name)
              .containsExactly(clerk(acts, line.actor(), day));
        }
      }
    }
  }

  private static Presence presence(String id, LocalDate from, LocalDate until) {
    Period period = new Period(PartialDate.of(from), End.on(PartialDate.of(until)));
    return new Presence(id, Kind.CITY, id, period, LocalDate.MAX);
  }

  private static boolean stood(Map<String, Presence> presences, String id, LocalDate day) {
    Presence presence = presences.get(id);
    return presence == null || presence.existence().contains(day) == Truth.YES;
  }
}
