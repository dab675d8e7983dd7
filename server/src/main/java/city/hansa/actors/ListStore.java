package city.hansa.actors;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.When;
import city.hansa.kernel.Slice;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists actors by keyset: a page costs the same wherever it stands. */
@Repository
class ListStore {
  private final JdbcClient database;

  ListStore(JdbcClient database) {
    this.database = database;
  }

  /** An actor of the list and where it stands in the order. */
  private record Placed(Summary summary, String sortValue) {}

  private static final String ROWS =
      """
      select o.id, o.kind, %s as shown, o.country, o.population, o.ended, o.sort_text, p.latitude, p.longitude,
        (select coalesce(d.tagged_names[array_position(d.tagged_languages, :language)], d.name)
           from division d where d.code = o.division_code and d.slug <> o.id) as region,
        array(select distinct t.on_date::text from actor_date t where t.actor_id = o.id and t.event = 'BEGAN' order by 1) as began,
        array(select distinct t.on_date::text from actor_date t where t.actor_id = o.id and t.event = 'ENDED' order by 1) as finished,
        case when o.population is not null then coalesce(
          (select q.source_id from actor_population q where q.actor_id = o.id and q.persons = o.population limit 1),
          (select g.source_id from place g where g.slug = o.id), o.source_id) end as population_source,
        s.retrieved_on
      from (select a.*, %s as sort_value, cast(%s as text) as sort_text from actor a
        where %s
        order by sort_value %s, id %s limit :rows) o
        join source s on s.id = o.source_id
        left join place p on p.id = o.place_id
      order by o.sort_value %s, o.id %s
      """;

  /** One statement. */
  Slice<Summary> list(ActorQuery query, Handbook handbook) {
    ListConditions conditions = new ListConditions(query);
    String where =
        String.join(
            "\n and ",
            conditions.base(),
            conditions.population(),
            conditions.foundedSurely(),
            after(query, conditions.parameters()));
    String order = query.descending() ? "desc" : "asc";
    String sort = sortValue(query);
    String sql = ROWS.formatted(Sql.SHOWN_NAME, sort, sort, where, order, order, order, order);
    List<Placed> found =
        database
            .sql(sql)
            .params(conditions.parameters())
            .param("rows", query.limit() + 1)
            .query((row, number) -> placed(row, query, handbook))
            .list();
    boolean more = found.size() > query.limit();
    List<Placed> shown = more ? found.subList(0, query.limit()) : found;
    return new Slice<>(
        shown.stream().map(Placed::summary).toList(), more ? token(query, shown.getLast()) : null);
  }

  private static String token(ActorQuery query, Placed last) {
    return new PageToken(query.sort(), query.descending(), last.sortValue(), last.summary().id())
        .written();
  }

  private static String after(ActorQuery query, Map<String, Object> parameters) {
    if (query.after() == null) {
      return "true";
    }
    PageToken token = PageToken.read(query.after(), query.sort(), query.descending());
    parameters.put("afterValue", token.value());
    parameters.put("afterId", token.id());
    return "(%s, a.id) %s (cast(:afterValue as %s), :afterId)"
        .formatted(sortValue(query), query.descending() ? "<" : ">", sortType(query.sort()));
  }

  /** Unknown figures and dates come last in either direction. */
  private static String sortValue(ActorQuery query) {
    return switch (query.sort()) {
      case NAME -> "a.sort_name";
      case POPULATION ->
          query.descending()
              ? "coalesce(a.population, 0)"
              : "coalesce(a.population, " + Long.MAX_VALUE + ")";
      case FOUNDED ->
          "coalesce(a.from_earliest, date '%sinfinity')".formatted(query.descending() ? "-" : "");
    };
  }

  private static String sortType(ActorQuery.Sort sort) {
    return switch (sort) {
      case NAME -> "text";
      case POPULATION -> "bigint";
      case FOUNDED -> "date";
    };
  }

  private static Placed placed(ResultSet row, ActorQuery query, Handbook handbook)
      throws SQLException {
    When began = when(row.getArray("began"));
    When finished = when(row.getArray("finished"));
    End end =
        finished != null ? End.on(finished) : row.getBoolean("ended") ? End.SOMETIME : End.OPEN;
    Standing standing =
        Standing.on(
            query.asOf().day(),
            new Period(began, end),
            row.getObject("retrieved_on", LocalDate.class));
    String country = row.getString("country");
    Kind kind = Kind.valueOf(row.getString("kind"));
    String id = row.getString("id");
    String name =
        References.shown(id, kind, country, row.getString("shown"), handbook, query.language());
    Summary summary =
        new Summary(
            id,
            kind,
            name,
            country,
            handbook.countryName(country, query.language()),
            row.getString("region"),
            began,
            finished,
            standing.truth(),
            row.getObject("population", Long.class),
            row.getString("population_source"),
            row.getObject("latitude", Double.class),
            row.getObject("longitude", Double.class));
    return new Placed(summary, row.getString("sort_text"));
  }

  private static @Nullable When when(Array dates) throws SQLException {
    List<PartialDate> accounts =
        Stream.of((String[]) dates.getArray()).map(PartialDate::parse).toList();
    return accounts.isEmpty() ? null : Disputed.among(accounts);
  }
}
