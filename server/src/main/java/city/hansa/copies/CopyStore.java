package city.hansa.copies;

import city.hansa.texts.VersionId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of certified copies; rows are only added. */
@Repository
class CopyStore {
  private final JdbcClient sql;

  CopyStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** The same content is the same copy. */
  void insert(CertifiedCopy copy, @Nullable UUID by) {
    sql.sql(
            """
            insert into certified_copy (code, instrument, version, as_of, language, log_size, known_at, text_sum,
              extract_sum, office, made_at, made_by)
            values (:code, :instrument, :version, :asOf, :language, :logSize, :knownAt, :textSum, :extractSum, :office,
              :madeAt, :by)
            on conflict do nothing
            """)
        .param("code", copy.code())
        .param("instrument", copy.version().instrument())
        .param("version", copy.version().toString())
        .param("asOf", copy.asOf())
        .param("language", copy.language().toLanguageTag())
        .param("logSize", copy.logSize())
        .param("knownAt", copy.knownAt().atOffset(ZoneOffset.UTC))
        .param("textSum", copy.textSum())
        .param("extractSum", copy.extractSum())
        .param("office", copy.office())
        .param("madeAt", copy.madeAt().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  Optional<CertifiedCopy> find(String code) {
    return select("code = :key", code).stream().findFirst();
  }

  /** Of one instrument, the newest first. */
  List<CertifiedCopy> listOf(String instrument) {
    return select("instrument = :key", instrument);
  }

  private List<CertifiedCopy> select(String condition, String key) {
    return sql.sql("select * from certified_copy where " + condition + " order by made_at desc")
        .param("key", key)
        .query((row, at) ->
            new CertifiedCopy(
                row.getString("code"),
                VersionId.parse(row.getString("version")).orElseThrow(),
                row.getObject("as_of", LocalDate.class),
                Locale.forLanguageTag(row.getString("language")),
                row.getLong("log_size"),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("text_sum"),
                row.getString("extract_sum"),
                row.getString("office"),
                row.getObject("made_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
