package city.hansa.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads one actor: everything in one statement, answered as one JSON text. */
@Repository
class ActorStore {
  private final JdbcClient database;
  private final JsonMapper json;

  ActorStore(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What the gazetteer tells; of nearly all cities nothing else is told. */
  private static final String GAZETTEER =
      """
      select json_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'country', a.country, 'ended', a.ended,
        'division', a.division_code, 'source', a.source_id, 'documented', a.documented,
        'place', (select json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'alternates', p.alternates,
            'languages', p.tagged_languages, 'tagged', p.tagged_names, 'latitude', p.latitude,
            'longitude', p.longitude, 'feature', p.feature_code, 'population', p.population,
            'elevation', p.elevation_m, 'zone', p.time_zone, 'source', p.source_id)
          from place p where p.id = a.place_id),
        'divisions', (select json_agg(json_build_object('code', d.code, 'slug', d.slug, 'name', d.name,
            'shown', coalesce(d.tagged_names[array_position(d.tagged_languages, :language)], d.name),
            'geonames', d.geonames_id, 'iso', d.iso_code,
            'languages', case when d.slug = a.id then d.tagged_languages end,
            'tagged', case when d.slug = a.id then d.tagged_names end, 'source', d.source_id) order by d.level)
          from division d where d.code in (a.division_code, substring(a.division_code from '^[^.]+[.][^.]+')))
      """;

  /** What all other tables tell. */
  private static final String FACTS =
      """
        ,
        'names', (select json_agg(json_build_object('name', n.name, 'language', n.language, 'use', n.kind,
            'from', n.from_on, 'until', n.until_on, 'source', n.source_id) order by n.kind, n.language, n.name)
          from actor_name n where n.actor_id = a.id),
        'identifiers', (select json_agg(json_build_object('scheme', i.scheme, 'value', i.value, 'source', i.source_id)
            order by i.scheme, i.value)
          from actor_identifier i where i.actor_id = a.id),
        'dates', (select json_agg(json_build_object('event', t.event, 'on', t.on_date, 'label', t.label,
            'source', t.source_id) order by t.event, t.on_date, t.source_id)
          from actor_date t where t.actor_id = a.id),
        'populations', (select json_agg(json_build_object('persons', q.persons, 'boundary', q.boundary,
            'asOf', q.as_of, 'source', q.source_id) order by q.as_of desc nulls last, q.persons desc)
          from actor_population q where q.actor_id = a.id),
        'parents', (select json_agg(json_build_object('other', %1$s, 'from', r.from_on, 'until', r.until_on,
            'source', r.source_id) order by r.from_on, o.id)
          from actor_parent r join actor o on o.id = r.parent_id where r.actor_id = a.id),
        'predecessors', (select json_agg(json_build_object('other', %1$s, 'on', c.on_date, 'how', c.how,
            'source', c.source_id) order by c.on_date, o.id)
          from actor_succession c join actor o on o.id = c.predecessor_id where c.successor_id = a.id),
        'successors', (select json_agg(json_build_object('other', %1$s, 'on', c.on_date, 'how', c.how,
            'source', c.source_id) order by c.on_date, o.id)
          from actor_succession c join actor o on o.id = c.successor_id where c.predecessor_id = a.id),
        'holders', (select json_agg(json_build_object('role', h.role, 'person', h.person, 'from', h.from_on,
            'until', h.until_on, 'source', h.source_id) order by h.role, h.from_on, h.person)
          from office_holder h where h.actor_id = a.id),
        'seats', (select json_agg(json_build_object('place', s.place_name, 'country', s.country, 'from', s.from_on,
            'until', s.until_on, 'source', s.source_id,
            'city', (select %1$s from place y join actor o on o.id = y.slug where y.id = s.place_id))
            order by s.from_on, s.place_name)
          from actor_seat s where s.actor_id = a.id),
        'network', (select json_build_object('scope', w.scope, 'themes', w.themes, 'form', w.legal_form,
            'source', w.source_id)
          from network w where w.actor_id = a.id),
        'founders', (select json_agg(json_build_object('name', f.name, 'type', f.type, 'source', f.source_id,
            'actor', (select %1$s from actor o where o.id = f.founder_id)) order by f.position)
          from network_founder f where f.actor_id = a.id),
        'description', (select json_build_object('text', b.text, 'source', b.source_id)
          from actor_description b where b.actor_id = a.id)
      """
          .formatted(Sql.REFERENCE);

  private static final String FROM = ") from actor a ";

  /** One round trip where the gazetteer alone tells of it, else two. */
  Optional<ActorRow> findActor(String id, LocalDate day, Locale language) {
    return find(GAZETTEER + FROM, id, day, language)
        .flatMap(row ->
            row.documented()
                ? find(GAZETTEER + FACTS + FROM, id, day, language)
                : Optional.of(row));
  }

  private Optional<ActorRow> find(String selection, String id, LocalDate day, Locale language) {
    return database
        .sql(selection + "where a.id = :id")
        .param("id", id)
        .param("day", day.toString())
        .param("language", language.getLanguage())
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, ActorRow.class));
  }

  /**
   * Every body with network facts, those of known founding first, the oldest first; one round trip.
   */
  List<ActorRow> listNetworks(LocalDate day, Locale language) {
    return database
        .sql(
            GAZETTEER
                + FACTS
                + FROM
                + """
                where a.id in (select w.actor_id from network w)
                order by a.from_earliest nulls last, a.id\
                """)
        .param("day", day.toString())
        .param("language", language.getLanguage())
        .query((row, number) -> json.readValue(row.getString(1), ActorRow.class))
        .list();
  }

  /** The actor that took over the address of a merged duplicate. */
  Optional<String> findSuccessorOf(String alias) {
    return database
        .sql("select actor_id from actor_alias where id = :id")
        .param("id", alias)
        .query(String.class)
        .optional();
  }
}
