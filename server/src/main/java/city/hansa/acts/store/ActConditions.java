package city.hansa.acts.store;

import city.hansa.acts.ActQuery;
import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list of acts {@code a}; those not asked for do not stand in the query. */
final class ActConditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  ActConditions(ActQuery query, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    conditions.add(visible.sql());
    parameters.putAll(visible.parameters());
    add(
        "(a.actor = :actor or a.on_behalf_of = :actor or a.parties @> array[cast(:actor as text)])",
        "actor",
        query.actor());
    add("a.family = :family", "family", query.family());
    add("a.subject = :subject", "subject", query.subject());
    if (query.type() != null) {
      int dot = query.type().indexOf('.');
      add("a.family = :typeFamily", "typeFamily", query.type().substring(0, Math.max(0, dot)));
      add("a.verb = :verb", "verb", query.type().substring(dot + 1));
    }
    add(
        "a.standing = :standing",
        "standing",
        query.standing() == null ? null : query.standing().name());
    add("a.batch = :batch", "batch", query.batch());
    made(query);
    recorded(query);
    add(query.oldestFirst() ? "a.number > :after" : "a.number < :after", "after", query.after());
  }

  /** A year or month reaches from its first day to its last: the missing part is added. */
  private void made(ActQuery query) {
    add(
        "a.made_on || substr('-01-01', length(a.made_on) - 3) >= :madeFrom",
        "madeFrom",
        query.madeFrom() == null ? null : query.madeFrom().earliest().toString());
    add(
        "a.made_on || substr('-12-31', length(a.made_on) - 3) <= :madeUntil",
        "madeUntil",
        query.madeUntil() == null ? null : lastDay(query));
  }

  /** As the column's months are filled up: with a day 31, whether or not they have one. */
  private static @Nullable String lastDay(ActQuery query) {
    var until = query.madeUntil();
    if (until == null) {
      return null;
    }
    String text = until.toString();
    boolean whole = until.latest().lengthOfMonth() == until.latest().getDayOfMonth();
    return whole ? until.latest().toString().substring(0, 8) + "31" : text;
  }

  private void recorded(ActQuery query) {
    if (query.recordedFrom() != null) {
      add(
          "a.recorded_at >= :recordedFrom",
          "recordedFrom",
          query.recordedFrom().earliest().atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    if (query.recordedUntil() != null) {
      add(
          "a.recorded_at < :recordedUntil",
          "recordedUntil",
          query.recordedUntil().latest().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    }
  }

  private void add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }

  String sql() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }
}
