package city.hansa.actors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a list holds, exactly: one pass over the rows that the indexed conditions leave. */
@Repository
class CountStore {
  private final JdbcClient database;

  CountStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Whether a body stood is unknown where neither its dates nor, if it goes on, the day on which
   * its source listed it decide; see {@link Standing}.
   */
  private static final String EXISTENCE_UNKNOWN =
      """
      (case when a.ended then not coalesce(least(a.from_latest, a.until_latest - 1) <= :on
                                         and :on < greatest(a.until_earliest, a.from_earliest + 1), false)
            else (a.from_latest is null or a.from_latest > :on)
                 and a.source_id in (select s.id from source s where s.retrieved_on > :on) end
        and (a.from_earliest is null or a.from_earliest <= :on)
        and (a.until_latest is null or a.until_latest > :on))\
      """;

  ListCount count(ActorQuery query) {
    ListConditions conditions = new ListConditions(query);
    String matching = conditions.population() + " and " + conditions.foundedSurely();
    String sql =
        """
        select count(*) filter (where %1$s) as matching,
          count(*) filter (where %1$s and %2$s) as existence_unknown,
          count(*) filter (where %3$s and %4$s and not (%5$s)) as founding_unclear,
          count(*) filter (where %3$s and a.from_earliest is null) as founding_unknown,
          count(*) filter (where %5$s and a.population is null) as population_unknown
        from actor a where %6$s
        """
            .formatted(
                matching,
                EXISTENCE_UNKNOWN,
                conditions.population(),
                conditions.foundedPerhaps(),
                conditions.foundedSurely(),
                conditions.base());
    return database
        .sql(sql)
        .params(conditions.parameters())
        .query((row, number) ->
            new ListCount(
                row.getLong("matching"),
                row.getLong("existence_unknown"),
                row.getLong("founding_unclear"),
                conditions.boundsFounding() ? row.getLong("founding_unknown") : 0,
                conditions.population().equals("true") ? 0 : row.getLong("population_unknown")))
        .single();
  }
}
