package city.hansa.ties.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import city.hansa.ties.life.TieLife;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file, as the act that tells it.
 *
 * @param key of the tie and its list, the same in every version of the file
 * @param content what is told beyond the key
 */
record TieFact(String key, String content, ActDraft draft) {
  private static final String BETWEEN = "/";

  /** What a list says. */
  static TieFact of(
      String kind,
      String a,
      String b,
      String assertedBy,
      String source,
      String asOf,
      @Nullable String at) {
    String says =
        switch (assertedBy) {
          case "A" -> "ACTOR";
          case "B" -> "WITH";
          default -> assertedBy;
        };
    return new TieFact(
        String.join(BETWEEN, kind, a, b, source, asOf),
        assertedBy + BETWEEN + (at == null ? "" : at),
        draft(
            TieLife.REPORT,
            a,
            asOf,
            new Evidence(source, at),
            Map.of("kind", Json.of(kind), "with", Json.of(b), "assertedBy", Json.of(says))));
  }

  /** That a newer version of the list does not have a tie any more. */
  static TieFact gone(String key) {
    String[] parts = key.split(BETWEEN);
    return new TieFact(
        key,
        "",
        draft(
            TieLife.REPORT_GONE,
            parts[1],
            parts[4],
            new Evidence(parts[3], null),
            Map.of("kind", Json.of(parts[0]), "with", Json.of(parts[2]))));
  }

  TieFact correcting(long act) {
    return new TieFact(key, content, draft.answering(act, null));
  }

  private static ActDraft draft(
      String type, String actor, String day, Evidence evidence, Map<String, Json> values) {
    return new ActDraft(
        type,
        actor,
        null,
        "",
        PartialDate.parse(day),
        null,
        Standing.REPORTED,
        ActDraft.REGISTER,
        null,
        null,
        null,
        null,
        List.of(evidence),
        null,
        null,
        null,
        Visibility.PUBLIC,
        new Payload(values));
  }
}
