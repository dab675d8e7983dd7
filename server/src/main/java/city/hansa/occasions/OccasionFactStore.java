package city.hansa.occasions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes occasions and their names. */
@Repository
class OccasionFactStore {
  private final JdbcClient sql;

  OccasionFactStore(JdbcClient sql) {
    this.sql = sql;
  }

  void save(OccasionFile.Gathering gathering) {
    OccasionFile.At place = gathering.place();
    sql.sql(
            """
            insert into occasion (id, kind, start_on, end_on, place_id, place_name, country, convenor_id, source_id)
            values (:id, :kind, :start, :end, :place, :placeName, :country, :convenor, :source)
            on conflict (id) do update set
              kind = excluded.kind, start_on = excluded.start_on, end_on = excluded.end_on,
              place_id = excluded.place_id, place_name = excluded.place_name, country = excluded.country,
              convenor_id = excluded.convenor_id, source_id = excluded.source_id
            """)
        .param("id", gathering.id())
        .param("kind", gathering.kind())
        .param("start", gathering.start())
        .param("end", gathering.end())
        .param("place", place == null ? null : place.geonamesId())
        .param("placeName", place == null ? null : place.name())
        .param("country", place == null ? null : place.country())
        .param("convenor", gathering.convenor())
        .param("source", gathering.source())
        .update();
    sql.sql("delete from occasion_name where occasion_id = :id")
        .param("id", gathering.id())
        .update();
    gathering.names().forEach(name -> name(gathering.id(), name));
  }

  private void name(String id, OccasionFile.Named name) {
    sql.sql(
            """
            insert into occasion_name (occasion_id, name, language, source_id)
            values (:id, :name, :language, :source)
            """)
        .param("id", id)
        .param("name", name.name())
        .param("language", name.lang())
        .param("source", name.source())
        .update();
  }
}
