package city.hansa.claims.stating;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Numbers;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Drafts of acts about claims, in the name of one office on one day.
 *
 * @param today in the zone of the office
 */
public record Speaker(String office, LocalDate today) {
  private static final Set<String> NUMBERS = Set.of("number", "bound", "across");
  private static final Set<String> CHOICES = Set.of("kind", "wording");

  /**
   * A claim is put on record.
   *
   * @param fields of {@link Entry}, read without a fault
   */
  public ActDraft states(Visibility visibility, Map<String, String> fields) {
    Map<String, Json> payload = new HashMap<>();
    for (String field : Entry.FIELDS) {
      String value = fields.getOrDefault(field, "").strip();
      if (!value.isEmpty()) {
        payload.put(field, new Json.Text(plain(field, value)));
      }
    }
    String place = fields.getOrDefault("place", "").strip();
    List<Evidence> evidence =
        List.of(
            new Evidence(
                fields.getOrDefault("source", "").strip(), place.isEmpty() ? null : place));
    return draft(ClaimFamily.STATE, "", visibility, evidence, payload);
  }

  /** Something is decided about the claim, for everybody to read. */
  ActDraft decides(String type, String claim, String others, String reason) {
    Map<String, Json> payload = new HashMap<>();
    payload.put(ClaimFamily.REASON, new Json.Text(reason.strip()));
    if (!others.isBlank()) {
      payload.put(ClaimFamily.OTHERS, new Json.Text(others.strip()));
    }
    return draft(type, claim, Visibility.PUBLIC, List.of(), payload);
  }

  private ActDraft draft(
      String type,
      String subject,
      Visibility visibility,
      List<Evidence> evidence,
      Map<String, Json> payload) {
    return new ActDraft(
        type,
        office,
        subject,
        PartialDate.of(today),
        Standing.OWN,
        office,
        evidence,
        visibility,
        new Payload(payload));
  }

  /** One way to write what people write in several: the same words make the same claim. */
  private static String plain(String field, String value) {
    if (CHOICES.contains(field)) {
      return value.toUpperCase(Locale.ROOT);
    }
    return NUMBERS.contains(field) ? plainNumber(value) : value;
  }

  private static String plainNumber(String number) {
    try {
      return Numbers.parse(number).toPlainString();
    } catch (IllegalArgumentException faulty) {
      return number;
    }
  }
}
