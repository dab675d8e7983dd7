package city.hansa.places;

import city.hansa.shipped.BulkCopy;
import java.util.BitSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives the places set aside for a refresh their names. */
@Repository
class PlaceNameStore {
  private final DataSource dataSource;
  private final JdbcClient sql;

  PlaceNameStore(DataSource dataSource, JdbcClient sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  /** Known names by language, for rows that come without any. */
  void keepTagged() {
    sql.sql(
            """
            update place_new n set tagged_languages = p.tagged_languages, tagged_names = p.tagged_names
            from place p
            where p.id = n.id and cardinality(n.tagged_names) = 0 and cardinality(p.tagged_names) > 0
            """)
        .update();
  }

  /**
   * Names by language replace those of the places that have any here; names without join the
   * others.
   */
  void apply(NameRows names) {
    sql.sql(
            """
            create temp table place_name_new (nth bigint, place_id integer, language text, name text, rank smallint)
            on commit drop
            """)
        .update();
    stage(names);
    sql.sql("analyze place_name_new").update();
    replaceTagged();
    joinAlternates();
    sql.sql("drop table place_name_new").update();
  }

  private void stage(NameRows names) {
    BitSet held = held();
    long[] nth = {0};
    try (BulkCopy copy = BulkCopy.into(dataSource, "place_name_new")) {
      names.forEach(
          held::get,
          name ->
              copy.field(nth[0]++)
                  .field(name.place())
                  .field(name.language())
                  .field(name.name())
                  .field(name.rank())
                  .endRow());
      copy.finish();
    }
  }

  /** Ids go to some 13 million, so this takes 2 MB. */
  private BitSet held() {
    BitSet ids = new BitSet();
    sql.sql("select id from place_new")
        .query(row -> {
          ids.set(row.getInt(1));
        });
    return ids;
  }

  /** Readers take the first name of a language, so the order counts. */
  private void replaceTagged() {
    sql.sql(
            """
            update place_new n set tagged_languages = t.languages, tagged_names = t.names
            from (
              select place_id, array_agg(language order by language collate "C", rank, nth) as languages,
                array_agg(name order by language collate "C", rank, nth) as names
              from (
                select place_id, language, name, min(rank) as rank, min(nth) as nth
                from place_name_new where language is not null group by place_id, language, name) once
              group by place_id) t
            where t.place_id = n.id
            """)
        .update();
  }

  private void joinAlternates() {
    sql.sql(
            """
            update place_new n set alternates = n.alternates || more.names
            from (
              select once.place_id, array_agg(once.name order by once.nth) as names
              from (
                select place_id, name, min(nth) as nth
                from place_name_new where language is null group by place_id, name) once
              join place_new known on known.id = once.place_id
              where not once.name = any(known.alternates)
              group by once.place_id) more
            where more.place_id = n.id
            """)
        .update();
  }
}
