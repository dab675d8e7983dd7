package city.hansa.notices.follow;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whose letters an act belongs into. */
@Repository
class Matching {

  /** Passes over the new acts once, however many follow something. */
  private static final String FOLLOWERS =
      """
      with fresh as materialized (
        select a.number, a.actor, a.on_behalf_of, a.parties,
               case when a.family = 'act' and position('/' in a.subject) > 0 then a.subject
                    else a.family || '/' || a.subject end as matter
          from act a where a.number > :from and a.number <= :until),
      told (kind, value, last) as (
        select 'ACTOR', actor, max(number) from fresh group by actor
        union all select 'ACTOR', on_behalf_of, max(number) from fresh where on_behalf_of is not null group by on_behalf_of
        union all select 'ACTOR', party, max(number) from fresh, unnest(parties) party group by party
        union all select 'SUBJECT', matter, max(number) from fresh group by matter
        union all select 'TOPIC', split_part(matter, '/', 1), max(number) from fresh group by 2
        union all select 'INSTRUMENT', substring(matter from '^[a-z]+/([a-z0-9-]+)'), max(number) from fresh
         where split_part(matter, '/', 1) in ('instrument', 'participation', 'text', 'correction') group by 2)
      select distinct s.follower from told t
        join subscription s on s.kind = t.kind and s.value = t.value
       where s.confirmed_at is not null and s.rhythm = :rhythm and t.last > s.since
      """;

  private static final String ACTS =
      """
      select max(a.number) from act_read a
       cross join lateral (select n.first_act from notice n where n.first_act <= a.number
                            order by n.first_act desc limit 1) n
       where a.number > :from and a.number <= :until and #
         and exists (
           select 1 from subscription s
            where s.follower = :follower and s.rhythm = :rhythm and s.confirmed_at is not null and a.number > s.since
              and (s.kind = 'ACTOR' and (s.value = a.actor or s.value = a.on_behalf_of or s.value = any(a.parties))
                or s.kind = 'SUBJECT' and (s.value = a.family || '/' || a.subject
                     or a.family = 'act' and s.value = a.subject)
                or s.kind = 'TOPIC' and (s.value = a.family
                     or a.family = 'act' and s.value = split_part(a.subject, '/', 1))
                or s.kind = 'INSTRUMENT' and s.value = substring(
                     case when a.family = 'act' then a.subject else a.family || '/' || a.subject end
                     from '^(?:instrument|participation|text|correction)/([a-z0-9-]+)')))
       group by n.first_act order by 1 limit :limit
      """;

  private final JdbcClient database;

  Matching(JdbcClient database) {
    this.database = database;
  }

  /**
   * Who may have something to hear of acts after {@code from} up to {@code until}; whether they may
   * read them is asked when the letter is written.
   */
  List<UUID> listFollowers(Rhythm rhythm, long from, long until) {
    return database
        .sql(FOLLOWERS)
        .param("rhythm", rhythm.name())
        .param("from", from)
        .param("until", until)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** One act for every notice that a follower is to hear of and the viewer may read. */
  List<Long> listActs(
      UUID follower, Rhythm rhythm, long from, long until, Viewer viewer, int limit) {
    Visible visible = Visible.to(viewer, "a");
    return database
        .sql(ACTS.replace("#", visible.sql()))
        .params(visible.parameters())
        .param("follower", follower)
        .param("rhythm", rhythm.name())
        .param("from", from)
        .param("until", until)
        .param("limit", limit)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
