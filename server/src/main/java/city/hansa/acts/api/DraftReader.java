package city.hansa.acts.api;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.Acts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Families;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.acts.words.ActFilters;
import city.hansa.engine.ledger.json.Json;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the envelope of an act from JSON. What is left out and can only be one thing is filled in:
 * the office of somebody who has one, the standing OWN of an act of that office, the family's usual
 * visibility.
 */
@Component
class DraftReader {
  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "actor",
          "onBehalfOf",
          "subject",
          "madeOn",
          "receivedOn",
          "standing",
          "office",
          "by",
          "authority",
          "textVersion",
          "place",
          "evidence",
          "conditions",
          "corrects",
          "cancels",
          "visibility",
          "payload");

  private final Families families;
  private final Acts acts;

  DraftReader(Families families, Acts acts) {
    this.families = families;
    this.acts = acts;
  }

  /**
   * @throws BadInput naming the first field that cannot be read
   */
  ActDraft read(byte[] body, Viewer viewer) {
    Sent sent = Sent.of(body, KNOWN);
    String type = sent.required("type");
    String office = office(sent, viewer);
    String actor = sent.text("actor");
    String acting = actor == null ? office : actor;
    Long cancels = sent.number("cancels");
    return new ActDraft(
        type,
        acting,
        sent.text("onBehalfOf"),
        sent.text("subject") == null ? "" : sent.required("subject"),
        ActFilters.date("madeOn", sent.required("madeOn")),
        sent.date("receivedOn"),
        sent.choice(
            "standing", Standing.class, acting.equals(office) ? Standing.OWN : Standing.REPORTED),
        office,
        signer(sent.get("by")),
        sent.text("authority"),
        sent.text("textVersion"),
        sent.text("place"),
        evidence(sent.get("evidence")),
        sent.text("conditions"),
        sent.number("corrects"),
        cancels,
        sent.choice("visibility", Visibility.class, usual(type, cancels, viewer)),
        sent.payload());
  }

  private static String office(Sent sent, Viewer viewer) {
    String text = sent.text("office");
    if (text != null) {
      return text;
    }
    Set<String> offices = viewer.organisations();
    if (offices.size() != 1) {
      throw new BadInput("office", null, "acts.problem.office", String.join(", ", offices));
    }
    return offices.iterator().next();
  }

  /** Whoever may read an act may read that it was voided. */
  private Visibility usual(String type, @Nullable Long cancels, Viewer viewer) {
    if (cancels != null) {
      try {
        return acts.getAct(cancels, viewer).visibility();
      } catch (NotFound absent) {
        return Visibility.PUBLIC;
      }
    }
    return families
        .find(type.contains(".") ? type.substring(0, type.indexOf('.')) : type)
        .map(ActFamily::usually)
        .orElse(Visibility.PUBLIC);
  }

  private static @Nullable Signer signer(@Nullable Json value) {
    if (value == null || value instanceof Json.Nothing) {
      return null;
    }
    Sent by = Sent.members("by", value, Set.of("name", "role"));
    String role = by.text("role");
    if (role == null) {
      throw new BadInput("by.role", null, "acts.refused.missing");
    }
    return new Signer(by.text("name"), role);
  }

  private static List<Evidence> evidence(@Nullable Json value) {
    if (value == null || value instanceof Json.Nothing) {
      return List.of();
    }
    if (!(value instanceof Json.Items(List<Json> items))) {
      throw new BadInput("evidence", null, "acts.problem.list");
    }
    List<Evidence> all = new ArrayList<>();
    for (Json item : items) {
      Sent each = Sent.members("evidence", item, Set.of("source", "at"));
      all.add(new Evidence(each.required("source"), each.text("at")));
    }
    return all;
  }
}
