package city.hansa.lists.store;

import city.hansa.lists.BroughtList.Note;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Candidate;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.BroughtName.Pile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The spellings of a list and who is meant by each. */
@Repository
public class NameStore {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;

  NameStore(JdbcClient database) {
    this.database = database;
  }

  /** In place of what was there. */
  public void replace(UUID list, List<BroughtName> names) {
    delete(list);
    database
        .sql(
            """
            insert into brought_name (list, number, name, country, region, latitude, longitude, actor_id, rows, first_row,
                                      pile, chosen, decided, candidates, reason)
            select :list, * from unnest(:numbers::integer[], :names::text[], :countries::text[], :regions::text[],
                   :latitudes::double precision[], :longitudes::double precision[], :ids::text[], :rows::integer[],
                   :firsts::bigint[], :piles::text[], :chosen::text[], :decided::text[], :candidates::text[], :reasons::text[])
            """)
        .param("list", list)
        .param("numbers", names.stream().map(BroughtName::number).toArray(Integer[]::new))
        .param("names", texts(names, BroughtName::name))
        .param("countries", texts(names, BroughtName::country))
        .param("regions", texts(names, BroughtName::region))
        .param("latitudes", names.stream().map(BroughtName::latitude).toArray(Double[]::new))
        .param("longitudes", names.stream().map(BroughtName::longitude).toArray(Double[]::new))
        .param("ids", texts(names, BroughtName::actorId))
        .param("rows", names.stream().map(BroughtName::rows).toArray(Integer[]::new))
        .param("firsts", names.stream().map(BroughtName::firstRow).toArray(Long[]::new))
        .param("piles", texts(names, each -> each.pile().name()))
        .param("chosen", texts(names, BroughtName::chosen))
        .param("decided", texts(names, each -> each.decided().name()))
        .param("candidates", texts(names, each -> JSON.writeValueAsString(each.candidates())))
        .param("reasons", texts(names, each -> JSON.writeValueAsString(each.reason())))
        .update();
  }

  private static @Nullable String[] texts(
      List<BroughtName> all, Function<BroughtName, @Nullable String> part) {
    return all.stream()
        .map(part)
        .map(text -> text == null ? null : text.replace('\0', '\uFFFD'))
        .toArray(String[]::new);
  }

  public void delete(UUID list) {
    database.sql("delete from brought_name where list = :list").param("list", list).update();
  }

  public Optional<BroughtName> find(UUID list, int number) {
    return database
        .sql("select * from brought_name where list = :list and number = :number")
        .param("list", list)
        .param("number", number)
        .query(NameStore::name)
        .optional();
  }

  /** All of a list, in their order. */
  public List<BroughtName> all(UUID list) {
    return database
        .sql("select * from brought_name where list = :list order by number")
        .param("list", list)
        .query(NameStore::name)
        .list();
  }

  /** One page of those of a pile whose name holds a part; those put off come last. */
  public List<BroughtName> page(UUID list, Pile pile, String part, int offset, int limit) {
    return database
        .sql(
            """
            select * from brought_name
             where list = :list and pile = :pile and position(lower(:part) in lower(name)) > 0
             order by skipped, number limit :limit offset :offset
            """)
        .param("list", list)
        .param("pile", pile.name())
        .param("part", part)
        .param("limit", limit)
        .param("offset", offset)
        .query(NameStore::name)
        .list();
  }

  /** How many names lie on each pile. */
  public Map<Pile, Long> counts(UUID list) {
    Map<Pile, Long> counts = new EnumMap<>(Pile.class);
    for (Pile pile : Pile.values()) {
      counts.put(pile, 0L);
    }
    database
        .sql("select pile, count(*) from brought_name where list = :list group by pile")
        .param("list", list)
        .query((row, number) -> counts.put(Pile.valueOf(row.getString(1)), row.getLong(2)))
        .list();
    return counts;
  }

  public void decide(UUID list, BroughtName name) {
    database
        .sql(
            """
            update brought_name set pile = :pile, chosen = :chosen, decided = :decided, skipped = false
             where list = :list and number = :number
            """)
        .param("list", list)
        .param("number", name.number())
        .param("pile", name.pile().name())
        .param("chosen", name.chosen(), java.sql.Types.VARCHAR)
        .param("decided", name.decided().name())
        .update();
  }

  public void skip(UUID list, int number) {
    database
        .sql("update brought_name set skipped = true where list = :list and number = :number")
        .param("list", list)
        .param("number", number)
        .update();
  }

  /** All that were put off come again in their order. */
  public void unskip(UUID list) {
    database
        .sql("update brought_name set skipped = false where list = :list and skipped")
        .param("list", list)
        .update();
  }

  private static BroughtName name(ResultSet row, int number) throws SQLException {
    return new BroughtName(
        row.getInt("number"),
        row.getString("name"),
        row.getString("country"),
        row.getString("region"),
        row.getObject("latitude", Double.class),
        row.getObject("longitude", Double.class),
        row.getString("actor_id"),
        row.getInt("rows"),
        row.getLong("first_row"),
        Pile.valueOf(row.getString("pile")),
        row.getString("chosen"),
        Decided.valueOf(row.getString("decided")),
        row.getBoolean("skipped"),
        JSON.readValue(row.getString("candidates"), new TypeReference<List<Candidate>>() {}),
        JSON.readValue(row.getString("reason"), Note.class));
  }
}
