package city.hansa.instruments.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.shipped.ShippedAct;
import city.hansa.engine.ledger.json.Json;
import city.hansa.instruments.Terms;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files about instruments into the acts that tell what they say. */
final class FactFiles {
  static final ShippedFile INSTRUMENTS = file("instruments");
  static final ShippedFile EVIDENCE = file("evidence");
  static final ShippedFile TITLES = file("titles");
  static final ShippedFile RELATIONS = file("relations");
  static final ShippedFile PARTICIPATIONS = file("participations");
  static final ShippedFile SOURCES = file("sources");

  /** In whose name this register enters what it ships with. */
  static final String OFFICE = ActDraft.REGISTER;

  /** The fields of an entry, by the column that has them. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("kind", "kind"),
          Map.entry("bindingness", "bindingness"),
          Map.entry("depositary", "depositary"),
          Map.entry("depositaryName", "depositaryWords"),
          Map.entry("adoption", "adoption"),
          Map.entry("openFrom", "openFrom"),
          Map.entry("openUntil", "lastDay"),
          Map.entry("circle", "circleWords"),
          Map.entry("signing", "signing"),
          Map.entry("conditions", "conditionPolicy"),
          Map.entry("withdrawal", "withdrawal"),
          Map.entry("report", "report"),
          Map.entry("monitoring", "monitoring"),
          Map.entry("sanction", "sanction"),
          Map.entry("enforcer", "enforcer"),
          Map.entry("summary", "summary"));

  private final Map<String, List<Evidence>> evidence = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  FactFiles() {
    EVIDENCE.rows(row ->
        evidence
            .computeIfAbsent(row.required("instrument"), none -> new ArrayList<>())
            .add(evidence(row)));
    TITLES.rows(row ->
        titles.merge(
            row.required("instrument"),
            row.required("language") + ": " + row.required("title"),
            (one, other) -> one + "\n" + other));
  }

  private static ShippedFile file(String name) {
    return new ShippedFile("data/instruments/" + name + ".tsv");
  }

  static List<ShippedFile> all() {
    return List.of(INSTRUMENTS, EVIDENCE, TITLES, RELATIONS, PARTICIPATIONS, SOURCES);
  }

  /**
   * That each instrument exists, and by which rules.
   *
   * @param read day on which its source was read: since then it stands in a register
   */
  List<ShippedAct> entries(Map<String, String> read) {
    List<ShippedAct> facts = new ArrayList<>();
    INSTRUMENTS.rows(row -> {
      Map<String, String> fields = new HashMap<>();
      COLUMNS.forEach((column, field) -> put(fields, field, row.text(column)));
      String effect = row.text("effect");
      put(fields, Terms.NO_RULE.equals(effect) ? "effect" : "effectWords", effect);
      String id = row.required("id");
      put(fields, "titles", titles.get(id));
      List<Evidence> shown = new ArrayList<>(List.of(evidence(row)));
      shown.addAll(evidence.getOrDefault(id, List.of()));
      String day = read.getOrDefault(row.required("source"), "2026-11-22");
      facts.add(
          new ShippedAct(
              "register/" + id,
              draft(InstrumentLife.REGISTER, OFFICE, id, day, null, fields, shown)));
    });
    return facts;
  }

  /** What is known to have been done with them, and how they stand to one another. */
  List<ShippedAct> steps() {
    List<ShippedAct> facts = new ArrayList<>();
    INSTRUMENTS.rows(row -> {
      String id = row.required("id");
      String adopted = row.text("adoptedOn");
      if (adopted != null) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "mode", row.text("adoption"));
        facts.add(
            new ShippedAct(
                "adopt/" + id,
                draft(
                    InstrumentLife.ADOPT,
                    OFFICE,
                    id,
                    adopted,
                    row.text("adoptedAt"),
                    fields,
                    List.of(evidence(row)))));
      }
      String effect = row.text("inEffectOn");
      if (effect != null) {
        facts.add(
            new ShippedAct(
                "effect/" + id,
                draft(
                    InstrumentLife.ANNOUNCE_EFFECT,
                    OFFICE,
                    id,
                    effect,
                    null,
                    Map.of("effectOn", effect),
                    List.of(evidence(row)))));
      }
    });
    return facts;
  }

  List<ShippedAct> relations(Map<String, String> read) {
    List<ShippedAct> facts = new ArrayList<>();
    RELATIONS.rows(row -> {
      String from = row.required("from");
      String relation = row.required("relation");
      String to = row.required("to");
      facts.add(
          new ShippedAct(
              "relate/" + from + "/" + relation + "/" + to,
              draft(
                  InstrumentLife.RELATE,
                  OFFICE,
                  from,
                  read.getOrDefault(row.required("source"), "2026-11-22"),
                  null,
                  Map.of("relation", relation, "other", to),
                  List.of(evidence(row)))));
    });
    return facts;
  }

  /** Those whose day is known, to the year at least. */
  List<ShippedAct> participations() {
    List<ShippedAct> facts = new ArrayList<>();
    PARTICIPATIONS.rows(row -> {
      String day = row.text("madeOn");
      if (day != null) {
        String instrument = row.required("instrument");
        String actor = row.required("actor");
        boolean signed = row.required("act").equals("sign");
        facts.add(
            new ShippedAct(
                "take-part/" + instrument + "/" + actor,
                draft(
                    signed ? ParticipationLife.SIGN : ParticipationLife.ENDORSE,
                    actor,
                    "",
                    day,
                    null,
                    Map.of("instrument", instrument),
                    List.of(evidence(row)))));
      }
    });
    return facts;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  private static Evidence evidence(Row row) {
    String field = row.has("field") ? row.text("field") : null;
    String at = row.text("at");
    String where = field == null ? at : field + (at == null ? "" : ": " + at);
    return new Evidence(row.required("source"), where);
  }

  private static ActDraft draft(
      String type,
      String actor,
      String subject,
      String day,
      @Nullable String place,
      Map<String, String> fields,
      List<Evidence> evidence) {
    Map<String, Json> values = new HashMap<>();
    fields.forEach((name, text) -> values.put(name, new Json.Text(text)));
    return ShippedAct.reported(type, actor, subject, day, place, evidence, values);
  }
}
