package city.hansa.instruments.roll;

import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Acts that nobody did, for rolls that are drawn: five actors, 120 days, notice of 20 days. */
final class DrawnActs {
  static final LocalDate START = LocalDate.of(2020, 1, 1);
  static final int DAYS = 120;
  static final int NOTICE = 20;
  static final List<String> ACTORS = List.of("ada", "bea", "cid", "dee", "eva");
  static final List<String> VERBS =
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

  private DrawnActs() {}

  /** One of the instrument itself. */
  static Act ofKeeper(long number, String verb, LocalDate day, Map<String, String> fields) {
    return act(number, "instrument." + verb, "keeper", "pact", day, fields, null);
  }

  /** One of a participant; notice runs {@value #NOTICE} days. */
  static Act of(long number, String verb, String actor, LocalDate day, Map<String, String> more) {
    return of(number, verb, actor, day, more, null);
  }

  /**
   * The same in the place of an earlier one.
   *
   * @param corrects number of that one, or null
   */
  static Act of(
      long number,
      String verb,
      String actor,
      LocalDate day,
      Map<String, String> more,
      @Nullable Long corrects) {
    Map<String, String> fields = new HashMap<>(more);
    if (verb.equals("notifyWithdrawal")) {
      fields.put("leavesOn", day.plusDays(NOTICE).toString());
    }
    return act(number, "participation." + verb, actor, "pact~" + actor, day, fields, corrects);
  }

  private static Act act(
      long number,
      String type,
      String actor,
      String subject,
      LocalDate day,
      Map<String, String> fields,
      @Nullable Long corrects) {
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
        corrects,
        null,
        Visibility.PUBLIC,
        List.of(),
        new Payload(values),
        null);
  }

  /** A pact adopted a week before the first day, whose rule of effect is given. */
  static Instrument instrument(String effect) {
    Map<String, String> terms =
        Map.of("title", "Pact", "kind", "PACT", "effect", effect, "withdrawal", "P20D");
    List<Act> acts =
        List.of(
            ofKeeper(1, "register", START.minusDays(9), terms),
            ofKeeper(2, "freeze", START.minusDays(8), Map.of()),
            ofKeeper(
                3,
                "adopt",
                START.minusDays(7),
                effect.equals("NONE") ? Map.of("takesEffect", "AT_ADOPTION") : Map.of()));
    return Instrument.of("pact", acts).orElseThrow();
  }

  /** 1 to 30 acts of any kind by anybody on any day, numbered from 10. */
  static List<Act> draw(Random random) {
    List<Act> acts = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      acts.add(of(10 + i, one(VERBS, random), one(ACTORS, random), day(random), Map.of()));
    }
    return acts;
  }

  static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(DAYS));
  }

  static Roll roll(String effect, List<Act> acts) {
    return Roll.of(instrument(effect), acts, Map.of());
  }
}
