package city.hansa.sources.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement on the tables of archived copies. */
@Repository
class ArchiveStore {
  static final int PART = 256 << 10;

  private static final String COPY =
      """
      select p.source_id, p.sha256, p.taken_on, p.how, p.file_name, c.kind, c.size
        from archived_copy p join archived_content c using (sha256)
      """;

  private final JdbcClient sql;

  ArchiveStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Keeps a content once, whoever brings it again. */
  void keep(String sha256, MediaKind kind, byte[] content) {
    int made =
        sql.sql(
                """
                insert into archived_content (sha256, kind, size) values (:sha256, :kind, :size)
                on conflict (sha256) do nothing
                """)
            .param("sha256", sha256)
            .param("kind", kind.name())
            .param("size", content.length)
            .update();
    for (int part = 0; made > 0 && part * PART < content.length; part++) {
      int end = Math.min(content.length, (part + 1) * PART);
      sql.sql("insert into archived_part (sha256, part, bytes) values (:sha256, :part, :bytes)")
          .param("sha256", sha256)
          .param("part", part)
          .param("bytes", Arrays.copyOfRange(content, part * PART, end))
          .update();
    }
  }

  /** Returns false if the source has this very copy. */
  boolean add(Copy copy, @Nullable UUID by) {
    return sql.sql(
                """
                insert into archived_copy (source_id, sha256, taken_on, how, file_name, recorded_by)
                values (:source, :sha256, :takenOn, :how, :name, :by) on conflict do nothing
                """)
            .param("source", copy.sourceId())
            .param("sha256", copy.sha256())
            .param("takenOn", copy.takenOn())
            .param("how", copy.how().name())
            .param("name", copy.fileName())
            .param("by", by)
            .update()
        == 1;
  }

  Optional<Copy> find(String source, String sha256) {
    return sql.sql(COPY + " where p.source_id = :source and p.sha256 = :sha256")
        .param("source", source)
        .param("sha256", sha256)
        .query((row, number) -> read(row))
        .optional();
  }

  /** The newest first. */
  List<Copy> list(String source) {
    return sql.sql(
            COPY + " where p.source_id = :source order by p.taken_on desc, p.recorded_at desc")
        .param("source", source)
        .query((row, number) -> read(row))
        .list();
  }

  /** The newest of every source that has one and is among these. */
  List<Copy> newest(List<String> sources) {
    return sql.sql(
            "select distinct on (source_id) * from ("
                + COPY
                + " where p.source_id = any(:sources)) k order by source_id, taken_on desc, sha256")
        .param("sources", sources.toArray(String[]::new))
        .query((row, number) -> read(row))
        .list();
  }

  /** One part in memory at a time. */
  void write(String sha256, OutputStream to) throws IOException {
    for (int part = 0; ; part++) {
      Optional<byte[]> bytes =
          sql.sql("select bytes from archived_part where sha256 = :sha256 and part = :part")
              .param("sha256", sha256)
              .param("part", part)
              .query(byte[].class)
              .optional();
      if (bytes.isEmpty()) {
        return;
      }
      to.write(bytes.get());
    }
  }

  private static Copy read(ResultSet row) throws SQLException {
    return new Copy(
        row.getString("source_id"),
        row.getString("sha256"),
        MediaKind.valueOf(row.getString("kind")),
        row.getLong("size"),
        row.getObject("taken_on", LocalDate.class),
        Copy.How.valueOf(row.getString("how")),
        row.getString("file_name"));
  }
}
