package city.hansa.lists.plan;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import city.hansa.lists.Settings;
import city.hansa.lists.store.EntryStore.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes acts of what a list says: reported, as of its day, with the list as their source. */
public final class Drafting {
  private final String office;
  private final Settings settings;
  private final PartialDate day;

  public Drafting(String office, Settings settings) {
    this.office = office;
    this.settings = settings;
    this.day = PartialDate.parse(settings.asOf());
  }

  ActDraft report(String first, String second, String assertedBy, Entry entry) {
    Map<String, Json> says = new HashMap<>();
    if (settings.ties()) {
      put(says, "kind", settings.tieKind());
      put(says, "with", second);
      put(says, "assertedBy", assertedBy);
    } else {
      put(says, "network", second);
      put(says, "level", entry.level());
    }
    put(says, "since", entry.since());
    put(says, "note", entry.note());
    return reported(settings.family() + ".report", first, says, "row " + entry.row());
  }

  ActDraft gone(String first, String second) {
    Map<String, Json> says = new HashMap<>();
    if (settings.ties()) {
      put(says, "kind", settings.tieKind());
      put(says, "with", second);
    } else {
      put(says, "network", second);
    }
    return reported(settings.family() + ".reportGone", first, says, null);
  }

  private static void put(Map<String, Json> says, String field, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      says.put(field, Json.of(text));
    }
  }

  private ActDraft reported(
      String type, String actor, Map<String, Json> says, @Nullable String place) {
    return new ActDraft(
        type,
        actor,
        null,
        "",
        day,
        null,
        Standing.REPORTED,
        office,
        null,
        null,
        null,
        null,
        List.of(new Evidence(settings.source(), place)),
        null,
        null,
        null,
        Visibility.PUBLIC,
        new Payload(says));
  }

  /** The act that voids one of this office. */
  public static ActDraft cancelling(Act act, String office, String reason, PartialDate today) {
    return new ActDraft(
        "act.cancel",
        office,
        null,
        act.matter().family() + "/" + act.matter().id(),
        today,
        null,
        Standing.OWN,
        office,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        act.number(),
        act.visibility(),
        new Payload(Map.of("reason", Json.of(reason))));
  }
}
