package city.hansa.notices;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions on the acts {@code a} of the notices that are asked for. */
final class NoticeConditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  NoticeConditions(NoticeQuery query, Viewer viewer) {
    Visible visible = Visible.to(viewer, "a");
    conditions.add(visible.sql());
    parameters.putAll(visible.parameters());
    add(
        "(a.actor = :actor or a.on_behalf_of = :actor or a.parties @> array[:actor]::text[])",
        "actor",
        query.actor());
    subject(query.subject());
    if (query.topic() != null) {
      add(
          "(a.family = :topic or a.family = 'act' and starts_with(a.subject, :topic || '/'))",
          "topic",
          query.topic());
    }
    year(query.year());
  }

  /** An act that voids another names the matter as family/id. */
  private void subject(@Nullable String subject) {
    if (subject != null) {
      int slash = subject.indexOf('/');
      add(
          "(a.family = :family and a.subject = :id or a.family = 'act' and a.subject = :matter)",
          "matter",
          subject);
      parameters.put("family", subject.substring(0, Math.max(0, slash)));
      parameters.put("id", subject.substring(slash + 1));
    }
  }

  private void year(@Nullable Integer year) {
    add(
        """
        (a.number >= (select first_act from notice where year = :year and n = 1)
          and a.number <= (select last_act from notice where year = :year order by n desc limit 1))\
        """,
        "year",
        year);
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
