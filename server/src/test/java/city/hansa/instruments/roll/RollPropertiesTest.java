package city.hansa.instruments.roll;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.calendar.EffectFormula;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rolls of drawn acts against a clerk who goes through them day by day with the rules in hand. */
class RollPropertiesTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 120;
  private static final int NOTICE = 20;
  private static final List<String> ACTORS = List.of("ada", "bea", "cid", "dee", "eva");
  private static final List<String> VERBS =
      List.of(
          "invite",
          "endorse",
          "sign",
          "signDefinitive",
          "confirm",
          "decline",
          "join",
          "suspend",
          "reinstate",
          "notifyWithdrawal",
          "retract",
          "expel");

  /** What the rules allow: verb, the states from which, the state to which. */
  private static final String RULES =
      """
      invite NONE,DECLINED,LEFT INVITED
      endorse NONE,INVITED,DECLINED,LEFT ENDORSER
      sign NONE,INVITED,ENDORSER,DECLINED,LEFT SIGNED
      signDefinitive NONE,INVITED,ENDORSER,DECLINED,LEFT COMMITTED
      join NONE,INVITED,ENDORSER,DECLINED,LEFT COMMITTED
      confirm SIGNED COMMITTED
      decline SIGNED DECLINED
      suspend COMMITTED SUSPENDED
      reinstate SUSPENDED COMMITTED
      reinstate LEAVING_SUSPENDED LEAVING
      notifyWithdrawal COMMITTED LEAVING
      notifyWithdrawal SUSPENDED LEAVING_SUSPENDED
      retract LEAVING COMMITTED
      retract LEAVING_SUSPENDED SUSPENDED
      expel COMMITTED,SUSPENDED,LEAVING,LEAVING_SUSPENDED LEFT
      """;

  private static final List<String> RANKS =
      List.of(
          "invite",
          "endorse",
          "sign",
          "signDefinitive",
          "join",
          "confirm",
          "decline",
          "suspend",
          "reinstate",
          "notifyWithdrawal",
          "retract",
          "expel");

  private static Act act(
      long number,
      String type,
      String actor,
      String subject,
      LocalDate day,
      Map<String, String> fields) {
    Map<String, Json> values = new HashMap<>();
    fields.forEach((name, text) -> values.put(name, new Json.Text(text)));
    return new Act(
        number,
        type,
        actor,
        null,
        subject,
        PartialDate.of(day),
        null,
        Instant.EPOCH.plusSeconds(number),
        null,
        "keeper",
        "REGISTRAR",
        Standing.RECEIVED,
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
        new Payload(values),
        null);
  }

  private static Instrument instrument(String effect) {
    Map<String, String> terms =
        Map.of("title", "Pact", "kind", "PACT", "effect", effect, "withdrawal", "P20D");
    List<Act> acts =
        List.of(
            act(1, "instrument.register", "keeper", "pact", START.minusDays(9), terms),
            act(2, "instrument.freeze", "keeper", "pact", START.minusDays(8), Map.of()),
            act(
                3,
                "instrument.adopt",
                "keeper",
                "pact",
                START.minusDays(7),
                effect.equals("NONE") ? Map.of("takesEffect", "AT_ADOPTION") : Map.of()));
    return Instrument.of("pact", acts).orElseThrow();
  }

  private static List<Act> draw(Random random) {
    List<Act> acts = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      String verb = VERBS.get(random.nextInt(VERBS.size()));
      String actor = ACTORS.get(random.nextInt(ACTORS.size()));
      LocalDate day = START.plusDays(random.nextInt(DAYS));
      Map<String, String> fields =
          verb.equals("notifyWithdrawal")
              ? Map.of("leavesOn", day.plusDays(NOTICE).toString())
              : Map.of();
      acts.add(act(10 + i, "participation." + verb, actor, "pact~" + actor, day, fields));
    }
    return acts;
  }

  /** The clerk's state of one actor at the end of a day. */
  private static String byHand(List<Act> acts, String actor, LocalDate day) {
    List<Act> own =
        acts.stream()
            .filter(each -> each.actor().equals(actor))
            .sorted(
                Comparator.comparing((Act each) -> each.madeOn().earliest())
                    .thenComparing(each -> RANKS.indexOf(each.verb()))
                    .thenComparing(Act::number))
            .toList();
    String state = "NONE";
    LocalDate out = null;
    for (LocalDate at = START; !at.isAfter(day); at = at.plusDays(1)) {
      if (at.equals(out) && state.startsWith("LEAVING")) {
        state = "LEFT";
      }
      for (Act each : own) {
        String next = each.madeOn().earliest().equals(at) ? next(state, each.verb()) : null;
        if (next != null) {
          out = each.verb().equals("notifyWithdrawal") ? at.plusDays(NOTICE) : out;
          state = next;
        }
      }
    }
    return state;
  }

  private static @org.jspecify.annotations.Nullable String next(String state, String verb) {
    return RULES
        .lines()
        .map(line -> line.split(" "))
        .filter(row -> row[0].equals(verb) && List.of(row[1].split(",")).contains(state))
        .map(row -> row[2])
        .findFirst()
        .orElse(null);
  }

  private static Roll roll(String effect, List<Act> acts) {
    return Roll.of(instrument(effect), acts, Map.of());
  }

  @Property(tries = 300)
  void everybodyStandsWhereTheRulesPutThem(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS + 40));
    Sheet sheet = Sheet.of(roll("NONE", acts), day);
    for (String actor : ACTORS) {
      String expected = byHand(acts, actor, day);
      Set<ParticipationState> possible =
          sheet.find(actor).map(Line::possible).orElse(Set.of(ParticipationState.NONE));
      assertThat(possible).extracting(Enum::name).containsExactly(expected);
      boolean party = expected.equals("COMMITTED") || expected.equals("LEAVING");
      assertThat(sheet.find(actor).map(Line::party).orElse(Truth.NO))
          .isEqualTo(party ? Truth.YES : Truth.NO);
    }
  }

  @Property(tries = 200)
  void theOrderInWhichActsAreHandedOverPlaysNoPart(@ForAll Random random) {
    List<Act> acts = draw(random);
    List<Act> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, random);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    assertThat(Sheet.of(roll("NONE", shuffled), day).counts())
        .isEqualTo(Sheet.of(roll("NONE", acts), day).counts());
  }

  @Property(tries = 200)
  void whatComesLaterIsTakenInAsIfItHadBeenThere(@ForAll Random random) {
    List<Act> acts = draw(random);
    int split = random.nextInt(acts.size() + 1);
    Roll whole = roll("NONE", acts);
    Roll grown =
        roll("NONE", acts.subList(0, split))
            .with(whole.instrument(), acts.subList(split, acts.size()), Map.of());
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    assertThat(Sheet.of(grown, day).counts()).isEqualTo(Sheet.of(whole, day).counts());
    Instant known = Instant.EPOCH.plusSeconds(10L + split - 1);
    assertThat(Sheet.of(whole.knownAt(known).orElseThrow(), day).counts())
        .isEqualTo(Sheet.of(roll("NONE", acts.subList(0, split)), day).counts());
  }

  /** Sheets that take over what has not changed are those made from nothing. */
  @Property(tries = 200)
  void whatIsTakenOverStaysTrue(@ForAll Random random) {
    List<Act> acts = draw(random);
    String effect = random.nextBoolean() ? "NONE" : "COUNT(2) THEN ON_NTH_DAY_AFTER(10)";
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    int from = random.nextInt(acts.size() + 1);
    Roll roll = roll(effect, acts.subList(0, from));
    Sheet sheet = Sheet.of(roll, day);
    for (Act act : acts.subList(from, acts.size())) {
      roll = roll.with(roll.instrument(), List.of(act), Map.of());
      sheet = Sheet.of(roll, random.nextInt(5) == 0 ? day.plusDays(1) : day, sheet);
    }
    sheet = Sheet.of(roll, day, sheet);
    Sheet fresh = Sheet.of(roll(effect, acts), day);
    assertThat(shown(sheet)).isEqualTo(shown(fresh));
    assertThat(sheet.counts()).isEqualTo(fresh.counts());
    assertThat(sheet.lines()).extracting(Line::actor).isSorted();
  }

  private static List<String> shown(Sheet sheet) {
    return sheet.lines().stream()
        .map(each ->
            Arrays.asList(
                    each.actor(),
                    each.possible(),
                    each.party(),
                    each.signature(),
                    each.consents(),
                    each.notice(),
                    each.reported(),
                    each.marks())
                .toString())
        .toList();
  }

  /** Parties are committed; whoever signed counts once; nobody is counted as two things at once. */
  @Property(tries = 300)
  void countsKeepTheirOrder(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Sheet sheet = Sheet.of(roll("COUNT(2) THEN ON_NTH_DAY_AFTER(10)", acts), day);
    Counts counts = sheet.counts();
    assertThat(counts.of(What.PARTIES).high()).isLessThanOrEqualTo(counts.of(What.COMMITTED).low());
    Set<String> signed = new HashSet<>();
    acts.stream()
        .filter(each -> each.verb().startsWith("sign") && !each.madeOn().earliest().isAfter(day))
        .forEach(each -> signed.add(each.actor()));
    assertThat(counts.of(What.SIGNATORIES).low()).isLessThanOrEqualTo(signed.size());
    int apart =
        counts.of(What.INVITED).low()
            + counts.of(What.ENDORSERS).low()
            + counts.of(What.COMMITTED).low()
            + counts.of(What.DECLINED).low()
            + counts.of(What.LEFT).low();
    assertThat(apart).isLessThanOrEqualTo(ACTORS.size());
    if (counts.of(What.PARTIES).high() > 0) {
      assertThat(sheet.effect().on()).isEqualTo(Truth.YES);
    }
  }

  /** In effect from the tenth day after the second was in at once; it stays when they leave. */
  @Property(tries = 300)
  void effectComesByTheRuleAndStays(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate met = null;
    for (int at = 0; at < DAYS && met == null; at++) {
      LocalDate day = START.plusDays(at);
      Set<String> in = new TreeSet<>();
      for (String actor : ACTORS) {
        if (bound(byHand(acts, actor, day))
            || bound(byHand(acts, actor, day.minusDays(1))) && !day.equals(START)) {
          in.add(actor);
        }
      }
      met = in.size() >= 2 ? day : null;
    }
    InEffect effect =
        Sheet.of(roll("COUNT(2) THEN ON_NTH_DAY_AFTER(10)", acts), START.plusDays(DAYS + 60))
            .effect();
    assertThat(effect.on()).isEqualTo(met == null ? Truth.NO : Truth.YES);
    if (met != null) {
      assertThat(effect.from())
          .hasToString(new EffectFormula.OnNthDayAfter(10).after(met).toString());
    }
  }

  private static boolean bound(String state) {
    return ParticipationState.BOUND.contains(ParticipationState.valueOf(state));
  }
}
