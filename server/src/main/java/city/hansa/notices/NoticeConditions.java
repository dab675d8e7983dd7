package city.hansa.notices;

import city.hansa.database.Conditions;
import city.hansa.kernel.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions on the acts {@code a} of the notices that are asked for. */
final class NoticeConditions {
  private final Conditions conditions;

  NoticeConditions(NoticeQuery query, Viewer viewer) {
    conditions = new Conditions(viewer, "a");
    conditions.add(
        "(a.actor = :actor or a.on_behalf_of = :actor or a.parties @> array[:actor]::text[])",
        "actor",
        query.actor());
    subject(query.subject());
    if (query.topic() != null) {
      conditions.add(
          "(a.family = :topic or a.family = 'act' and starts_with(a.subject, :topic || '/'))",
          "topic",
          query.topic());
    }
    instrument(query.instrument());
    year(query.year());
  }

  /** What belongs to an instrument begins with its id and a tilde; its texts, with a full stop. */
  private void instrument(@Nullable String instrument) {
    conditions.add(
        """
        (a.family = 'instrument' and a.subject = :instrument
          or a.family in ('participation', 'correction')
            and a.subject >= :instrument || '~' and a.subject < :instrument || '~\uffff'
          or a.family = 'text' and a.subject >= :instrument || '.' and a.subject < :instrument || '.\uffff'
          or a.family = 'act' and (a.subject = 'instrument/' || :instrument
            or a.subject >= 'participation/' || :instrument || '~'
              and a.subject < 'participation/' || :instrument || '~\uffff'
            or a.subject >= 'correction/' || :instrument || '~'
              and a.subject < 'correction/' || :instrument || '~\uffff'
            or a.subject >= 'text/' || :instrument || '.'
              and a.subject < 'text/' || :instrument || '.\uffff'))\
        """,
        "instrument",
        instrument);
  }

  /** An act that voids another names the matter as family/id. */
  private void subject(@Nullable String subject) {
    if (subject != null) {
      int slash = subject.indexOf('/');
      conditions.add(
          "(a.family = :family and a.subject = :id or a.family = 'act' and a.subject = :matter)",
          "matter",
          subject);
      conditions.put("family", subject.substring(0, Math.max(0, slash)));
      conditions.put("id", subject.substring(slash + 1));
    }
  }

  private void year(@Nullable Integer year) {
    conditions.add(
        """
        (a.number >= (select first_act from notice where year = :year and n = 1)
          and a.number <= (select last_act from notice where year = :year order by n desc limit 1))\
        """,
        "year",
        year);
  }

  String sql() {
    return conditions.sql();
  }

  Map<String, Object> parameters() {
    return conditions.parameters();
  }
}
