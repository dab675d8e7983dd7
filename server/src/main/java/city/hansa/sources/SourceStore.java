package city.hansa.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement on tables source and published_count. */
@Repository
class SourceStore {
  private final JdbcClient sql;

  SourceStore(JdbcClient sql) {
    this.sql = sql;
  }

  void save(Source source) {
    sql.sql(
            """
            insert into source (id, title, publisher, licence, licence_address, address, language, published,
              retrieved_on, row_count, note)
            values (:id, :title, :publisher, :licence, :licenceAddress, :address, :language, :published,
              :retrievedOn, :rows, :note)
            on conflict (id) do update set
              title = excluded.title, publisher = excluded.publisher, licence = excluded.licence,
              licence_address = excluded.licence_address, address = excluded.address, language = excluded.language,
              published = excluded.published, retrieved_on = excluded.retrieved_on, row_count = excluded.row_count,
              note = excluded.note
            """)
        .paramSource(source)
        .update();
  }

  void replaceCounts(List<NetworkSources.Count> counts) {
    sql.sql("delete from published_count").update();
    for (NetworkSources.Count count : counts) {
      sql.sql(
              """
              insert into published_count (subject, predicate, value, wording, as_of, source_id)
              values (:subject, :predicate, :value, :wording, :asOf, :source)
              """)
          .paramSource(count)
          .update();
    }
  }

  Optional<Source> find(String id) {
    return sql.sql("select * from source where id = :id")
        .param("id", id)
        .query((row, number) -> read(row))
        .optional();
  }

  List<Source> list() {
    return sql.sql("select * from source order by row_count desc nulls last, publisher, title, id")
        .query((row, number) -> read(row))
        .list();
  }

  private static Source read(ResultSet row) throws SQLException {
    return new Source(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("licence"),
        row.getString("licence_address"),
        row.getString("address"),
        row.getString("language"),
        row.getString("published"),
        row.getObject("retrieved_on", LocalDate.class),
        row.getObject("row_count", Long.class),
        row.getString("note"));
  }
}
