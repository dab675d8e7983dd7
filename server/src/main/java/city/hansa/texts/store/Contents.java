package city.hansa.texts.store;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AkomaNtoso;
import city.hansa.engine.text.akn.Edition;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The words of versions, by the SHA-256 of their documents. Who may read one is for the caller to
 * ask: it goes with the act that names it.
 */
@Repository
public class Contents {
  /** Key of the reason that a content is not there. */
  public static final String MISSING = "texts.refused.noContent";

  /** Bytes of documents whose texts stay in memory; a text takes about as much again. */
  private static final int MOST_BYTES = 24 << 20;

  private final JdbcClient sql;
  private final Cache<String, Kept> texts =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String sha256, Kept kept) -> kept.size())
          .build();

  private record Kept(Text text, int size) {}

  Contents(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Keeps a text once, whoever brings it again.
   *
   * @return its checksum
   * @throws city.hansa.engine.text.akn.AknException where no document can hold the text
   */
  public String keep(Text text, Edition edition) {
    byte[] document = AkomaNtoso.write(text, edition);
    String sha256 = sha256(document);
    sql.sql(
            """
            insert into text_content (sha256, language, clauses, bytes)
            values (:sha256, :language, :clauses, :bytes) on conflict do nothing
            """)
        .param("sha256", sha256)
        .param("language", text.language().toLowerCase(Locale.ROOT))
        .param("clauses", text.walk().count())
        .param("bytes", document)
        .update();
    return sha256;
  }

  /** Under which checksum {@link #keep} would keep it. */
  public static String checksum(Text text, Edition edition) {
    return sha256(AkomaNtoso.write(text, edition));
  }

  /** The language of a content; empty if there is none. One round trip. */
  public Optional<String> language(String sha256) {
    return sql.sql("select language from text_content where sha256 = :sha256")
        .param("sha256", sha256)
        .query(String.class)
        .optional();
  }

  /** The document as it was written; one round trip. */
  public Optional<byte[]> document(String sha256) {
    return sql.sql("select bytes from text_content where sha256 = :sha256")
        .param("sha256", sha256)
        .query(byte[].class)
        .optional();
  }

  /** The text; one round trip unless it was read lately. */
  public Optional<Text> find(String sha256) {
    Kept kept = texts.getIfPresent(sha256);
    if (kept != null) {
      return Optional.of(kept.text());
    }
    return document(sha256)
        .map(bytes -> {
          Text text = AkomaNtoso.read(new ByteArrayInputStream(bytes)).text();
          texts.put(sha256, new Kept(text, bytes.length));
          return text;
        });
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
