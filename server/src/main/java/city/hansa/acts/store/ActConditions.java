package city.hansa.acts.store;

import city.hansa.acts.ActQuery;
import city.hansa.database.Conditions;
import city.hansa.kernel.Viewer;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list of acts {@code a}; those not asked for do not stand in the query. */
final class ActConditions {
  private final Conditions conditions;

  ActConditions(ActQuery query, Viewer viewer) {
    conditions = new Conditions(viewer, "a");
    conditions.add(
        "(a.actor = :actor or a.on_behalf_of = :actor or a.parties @> array[cast(:actor as text)])",
        "actor",
        query.actor());
    conditions.add("a.family = :family", "family", query.family());
    conditions.add("a.subject = :subject", "subject", query.subject());
    if (query.type() != null) {
      int dot = query.type().indexOf('.');
      conditions.add(
          "a.family = :typeFamily", "typeFamily", query.type().substring(0, Math.max(0, dot)));
      conditions.add("a.verb = :verb", "verb", query.type().substring(dot + 1));
    }
    conditions.add(
        "a.standing = :standing",
        "standing",
        query.standing() == null ? null : query.standing().name());
    conditions.add("a.batch = :batch", "batch", query.batch());
    made(query);
    recorded(query);
    conditions.add(
        query.oldestFirst() ? "a.number > :after" : "a.number < :after", "after", query.after());
  }

  /** A year or month reaches from its first day to its last: the missing part is added. */
  private void made(ActQuery query) {
    conditions.add(
        "a.made_on || substr('-01-01', length(a.made_on) - 3) >= :madeFrom",
        "madeFrom",
        query.madeFrom() == null ? null : query.madeFrom().earliest().toString());
    conditions.add(
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
      conditions.add(
          "a.recorded_at >= :recordedFrom",
          "recordedFrom",
          query.recordedFrom().earliest().atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    if (query.recordedUntil() != null) {
      conditions.add(
          "a.recorded_at < :recordedUntil",
          "recordedUntil",
          query.recordedUntil().latest().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    }
  }

  String sql() {
    return conditions.sql();
  }

  Map<String, Object> parameters() {
    return conditions.parameters();
  }
}
