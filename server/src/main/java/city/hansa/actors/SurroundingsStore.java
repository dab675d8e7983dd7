package city.hansa.actors;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what stands around an actor, in one statement. Each part reads at most some 20 rows of an
 * index.
 */
@Repository
class SurroundingsStore {
  private final JdbcClient database;
  private final JsonMapper json;

  SurroundingsStore(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  private static final String NEAR =
      """
      (select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'country', o.country, 'population', o.population,
          'name', %s) order by %s)
        from (%s) o)\
      """;

  private static final String STANDING =
      "(b.from_earliest is null or b.from_earliest <= :on) and (b.until_latest is null or b.until_latest > :on)";

  private static final String LARGER_FIRST = "o.population desc nulls last, o.id";
  private static final String SMALLER_FIRST = "o.population, o.id desc";
  private static final String BY_NAME = "o.sort_name, o.id";

  private static final String SURROUNDINGS =
      "select json_build_object("
          + String.join(
              ",\n",
              "'larger', " + near(SMALLER_FIRST, larger("")),
              "'smaller', " + near(LARGER_FIRST, smaller("")),
              "'largerAtHome', " + near(SMALLER_FIRST, larger("b.country = a.country and ")),
              "'smallerAtHome', " + near(LARGER_FIRST, smaller("b.country = a.country and ")),
              "'parts', " + near(BY_NAME, parts()),
              "'cities', " + near(LARGER_FIRST, cities()),
              "'samePlace', "
                  + near(
                      BY_NAME,
                      "select b.* from actor b where b.place_id = a.place_id and b.id <> a.id and a.place_id is not null limit 50"),
              "'members', "
                  + near(
                      BY_NAME,
                      "select b.* from actor b where b.id in (select r.actor_id from actor_parent r where r.parent_id = a.id) limit 500"),
              "'seated', "
                  + near(
                      BY_NAME,
                      """
                      select b.* from actor b where a.kind = 'CITY' and b.id <> a.id and b.id in
                        (select s.actor_id from actor_seat s where s.place_id = a.place_id) limit 500\
                      """),
              "'founded', "
                  + near(
                      BY_NAME,
                      "select b.* from actor b where b.id in (select f.actor_id from network_founder f where f.founder_id = a.id) limit 500"))
          + ") from actor a where a.id = :id";

  private static String near(String order, String rows) {
    return NEAR.formatted(Sql.SHOWN_NAME, order, rows);
  }

  /** Nulls first although none is left: the index then serves, read backwards. */
  private static String larger(String where) {
    return """
    select b.* from actor b where %s b.kind = a.kind and b.population >= a.population
      and (b.population > a.population or b.id < a.id) and %s
    order by b.population nulls first, b.id desc limit 5\
    """
        .formatted(where, STANDING);
  }

  private static String smaller(String where) {
    return """
    select b.* from actor b where %s b.kind = a.kind and b.population <= a.population
      and (b.population < a.population or b.id > a.id) and %s
    order by b.population desc nulls last, b.id limit 5\
    """
        .formatted(where, STANDING);
  }

  /** In two halves, so that one look at the actor's kind settles that a half is empty. */
  private static String parts() {
    return """
    (select b.* from actor b join division d on d.slug = b.id
     where a.kind = 'STATE' and b.country = a.country and b.kind = 'REGION' and d.level = 1
     limit 500)
    union all
    (select b.* from actor b join division d on d.slug = b.id
     where a.kind = 'REGION' and b.country = a.country and b.kind = 'REGION' and d.level = 2
       and d.code like a.division_code || '.%'
     limit 500)\
    """;
  }

  private static String cities() {
    return """
    (select b.* from actor b where a.kind = 'STATE' and b.country = a.country and b.kind = 'CITY'
    order by b.population desc nulls last, b.id limit 10)
    union all
    (select b.* from actor b where a.kind = 'REGION' and b.kind = 'CITY'
      and b.division_code collate "C" >= a.division_code and b.division_code collate "C" < a.division_code || '/'
    order by b.population desc nulls last, b.id limit 10)\
    """;
  }

  Surroundings of(String id, LocalDate day, Locale language, Handbook handbook) {
    String text =
        database
            .sql(SURROUNDINGS)
            .param("id", id)
            .param("on", day)
            .param("day", day.toString())
            .param("language", language.getLanguage())
            .query(String.class)
            .single();
    return json.readValue(text, SurroundingsRow.class).surroundings(handbook, language);
  }
}
