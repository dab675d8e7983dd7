package city.hansa.sources;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement on table source. */
@Repository
class SourceStore {
  private final JdbcClient sql;

  SourceStore(JdbcClient sql) {
    this.sql = sql;
  }

  void save(Source source) {
    sql.sql(
            """
            insert into source (id, title, author, publisher, licence, licence_address, address, language, published,
              retrieved_on, row_count, note)
            values (:id, :title, :author, :publisher, :licence, :licenceAddress, :address, :language, :published,
              :retrievedOn, :rows, :note)
            on conflict (id) do update set
              title = excluded.title, author = excluded.author, publisher = excluded.publisher,
              licence = excluded.licence, licence_address = excluded.licence_address, address = excluded.address,
              language = excluded.language, published = excluded.published, retrieved_on = excluded.retrieved_on,
              row_count = excluded.row_count, note = excluded.note
            """)
        .paramSource(source)
        .update();
  }

  /** Returns false, and writes nothing, if the id is taken. */
  boolean insert(Source source, @Nullable UUID by) {
    return sql.sql(
                """
                insert into source (id, title, author, publisher, licence, licence_address, address, language,
                  published, retrieved_on, note, quality, visibility, office, recorded_by)
                values (:id, :title, :author, :publisher, :licence, :licenceAddress, :address, :language,
                  :published, :retrievedOn, :note, :quality, :seenBy, :office, :by)
                on conflict (id) do nothing
                """)
            .param("id", source.id())
            .param("title", source.title())
            .param("author", source.author())
            .param("publisher", source.publisher())
            .param("licence", source.licence())
            .param("licenceAddress", source.licenceAddress())
            .param("address", source.address())
            .param("language", source.language())
            .param("published", source.published())
            .param("retrievedOn", source.retrievedOn())
            .param("note", source.note())
            .param("quality", source.quality())
            .param("seenBy", source.visibility().name())
            .param("office", source.office())
            .param("by", by)
            .update()
        == 1;
  }

  /** Marks the address dead since a day, or alive again with null. */
  void mark(String id, @Nullable LocalDate deadSince) {
    sql.sql("update source set dead_since = :day where id = :id")
        .param("id", id)
        .param("day", deadSince, java.sql.Types.DATE)
        .update();
  }

  Optional<Source> find(Viewer viewer, String id) {
    Visible visible = Visible.to(viewer, "s");
    return sql.sql("select s.* from source s where s.id = :id and " + visible.sql())
        .param("id", id)
        .params(visible.parameters())
        .query((row, number) -> read(row))
        .optional();
  }

  List<Source> list(Viewer viewer) {
    Visible visible = Visible.to(viewer, "s");
    return sql.sql(
            "select s.* from source s where "
                + visible.sql()
                + " order by s.row_count desc nulls last, s.publisher, s.title, s.id")
        .params(visible.parameters())
        .query((row, number) -> read(row))
        .list();
  }

  private static Source read(ResultSet row) throws SQLException {
    return new Source(
        row.getString("id"),
        row.getString("title"),
        row.getString("author"),
        row.getString("publisher"),
        row.getString("licence"),
        row.getString("licence_address"),
        row.getString("address"),
        row.getString("language"),
        row.getString("published"),
        row.getObject("retrieved_on", LocalDate.class),
        row.getObject("row_count", Long.class),
        row.getString("note"),
        row.getString("quality"),
        row.getObject("dead_since", LocalDate.class),
        Visibility.valueOf(row.getString("visibility")),
        row.getString("office"));
  }
}
