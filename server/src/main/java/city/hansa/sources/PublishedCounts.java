package city.hansa.sources;

import city.hansa.engine.register.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts that others published, kept beside what the register computes. */
@Repository
public class PublishedCounts {

  /**
   * @param predicate what was counted, in the words of the register's data
   * @param wording EXACT, ABOUT, AT_LEAST or UP_TO
   * @param asOf null when the source does not say
   */
  public record PublishedCount(
      String predicate,
      long value,
      String wording,
      @Nullable PartialDate asOf,
      String sourceId,
      String sourceTitle) {}

  private final JdbcClient jdbc;

  PublishedCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The counts of a subject, oldest first. */
  public List<PublishedCount> of(String subject) {
    return jdbc.sql(
            """
            select c.predicate, c.value, c.wording, c.as_of, s.id, s.title
              from published_count c join source s on s.id = c.source_id
             where c.subject = :subject
             order by c.as_of nulls last, c.value, s.id
            """)
        .param("subject", subject)
        .query((row, number) ->
            new PublishedCount(
                row.getString("predicate"),
                row.getLong("value"),
                row.getString("wording"),
                date(row.getString("as_of")),
                row.getString("id"),
                row.getString("title")))
        .list();
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
