package city.hansa.instruments;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drafts as the registrar of a depositary writes them, of papers that came and lists that were
 * read.
 */
class PaperDrafts {
  final String keeper;
  private final String source;

  /**
   * @param source evidence of what was received or is reported
   */
  PaperDrafts(String keeper, String source) {
    this.keeper = keeper;
    this.source = source;
  }

  /** Words such as {@code kind PACT}: the fields of a payload. */
  public static Payload payload(Map<String, ?> fields) {
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

  public ActDraft keeping(String type, String subject, String day, Map<String, ?> fields) {
    return draft(type, keeper, subject, day, Standing.OWN, fields);
  }

  /** The registrar does something to a participant. */
  public ActDraft toward(
      String type, String instrument, String actor, String day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("instrument", instrument);
    all.put("participant", actor);
    return draft(type, keeper, "", day, Standing.OWN, all);
  }

  /** A paper that a city sent and the registrar received the same day. */
  public ActDraft paper(
      String type, String instrument, String actor, String day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("instrument", instrument);
    return draft(type, actor, "", day, Standing.RECEIVED, all);
  }

  /** What a list says. */
  public ActDraft hearsay(String type, String instrument, String actor, String day) {
    return draft(type, actor, "", day, Standing.REPORTED, Map.of("instrument", instrument));
  }

  private ActDraft draft(
      String type,
      String actor,
      String subject,
      String day,
      Standing standing,
      Map<String, ?> fields) {
    return new ActDraft(
        type,
        actor,
        null,
        subject,
        PartialDate.parse(day),
        null,
        standing,
        keeper,
        standing == Standing.RECEIVED ? new Signer("Ada Example", "mayor") : null,
        null,
        null,
        null,
        standing == Standing.OWN ? List.of() : List.of(new Evidence(source, null)),
        null,
        null,
        null,
        Visibility.PUBLIC,
        payload(fields));
  }
}
