package city.hansa.ties.pages;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import city.hansa.site.Site;
import city.hansa.ties.TieId;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Pauses several ties of an office by one decision: all of them or none. */
@Component
class Pausing {
  private static final List<String> FIELDS =
      List.of("decision", "reason", TieFields.REVIEW_ON, "exception", "message");
  private final Ties ties;
  private final Depository depository;

  Pausing(Ties ties, Depository depository) {
    this.ties = ties;
    this.depository = depository;
  }

  /** What came of it. */
  sealed interface Outcome {
    record Paused(Batch batch) implements Outcome {}

    /**
     * @param reasons in words
     */
    record Stopped(List<String> reasons) implements Outcome {}
  }

  /**
   * @param chosen ids of ties of the office; others are passed over
   */
  Outcome pause(Set<String> chosen, Map<String, String> typed, String office, Site site) {
    List<TieRow> rows =
        ties.of(office, site.asOf().today(), site.viewer()).stream()
            .filter(row -> chosen.contains(row.tie().key()))
            .toList();
    if (rows.isEmpty()) {
      return new Outcome.Stopped(List.of(site.t("ties.review.choose")));
    }
    List<ActDraft> drafts = new ArrayList<>();
    try {
      rows.forEach(row -> drafts.add(draft(row.tie().id(), typed, office, site)));
    } catch (IllegalArgumentException none) {
      return new Outcome.Stopped(List.of(site.t("acts.refused.date")));
    }
    Set<String> reasons = new LinkedHashSet<>();
    Wording words = new Wording(site, Map.of());
    Batch batch =
        depository.depositAll(
            site.viewer(),
            "review-" + UUID.randomUUID(),
            drafts.iterator(),
            Mode.ALL_OR_NOTHING,
            (place, why) -> why.forEach(each -> reasons.add(told(each, words))));
    return batch.written() ? new Outcome.Paused(batch) : new Outcome.Stopped(List.copyOf(reasons));
  }

  private static String told(Reason reason, Wording words) {
    String field = reason.field().replaceFirst("^payload\\.", "");
    String label = "act." + TieLife.NAME + ".field." + field;
    String why = words.reason(reason);
    return words.site().knows(label) ? words.site().t(label) + ": " + why : why;
  }

  private static ActDraft draft(TieId id, Map<String, String> typed, String office, Site site) {
    List<String> others = id.ends().stream().filter(end -> !end.equals(office)).toList();
    Map<String, Json> values = new HashMap<>();
    values.put(TieFields.KIND, Json.of(id.kind().name()));
    values.put(TieFields.WITH, Json.of(others.getFirst()));
    if (others.size() > 1) {
      values.put(
          TieFields.OTHERS, Json.of(others.stream().skip(1).collect(Collectors.joining(" "))));
    }
    if (!id.label().isEmpty()) {
      values.put(TieFields.LABEL, Json.of(id.label()));
    }
    for (String field : FIELDS) {
      String text = typed.getOrDefault(field, "").strip();
      if (!text.isEmpty()) {
        values.put(field, Json.of(text));
      }
    }
    String made = typed.getOrDefault("madeOn", "").strip();
    return new ActDraft(
        TieLife.SUSPEND,
        office,
        "",
        made.isEmpty() ? PartialDate.of(site.asOf().today()) : PartialDate.parse(made),
        Standing.OWN,
        office,
        List.of(),
        typed.getOrDefault("visibility", "PUBLIC").equals("OFFICE")
            ? Visibility.OFFICE
            : Visibility.PUBLIC,
        new Payload(values));
  }
}
