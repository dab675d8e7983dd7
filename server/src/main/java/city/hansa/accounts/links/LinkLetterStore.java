package city.hansa.accounts.links;

import city.hansa.accounts.links.OneTimeLinks.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters with a link. */
@Repository
class LinkLetterStore {
  private final JdbcClient sql;

  LinkLetterStore(JdbcClient sql) {
    this.sql = sql;
  }

  void put(LinkLetter letter) {
    sql.sql(
            """
            insert into link_letter (id, purpose, account, language, made_at, made_by, expires_at)
            values (:id, :purpose, :account, :language, :made, :by, :expires)
            """)
        .param("id", letter.id())
        .param("purpose", letter.purpose().name())
        .param("account", letter.account())
        .param("language", letter.language().toLanguageTag())
        .param("made", letter.madeAt().atOffset(ZoneOffset.UTC))
        .param("by", letter.madeBy())
        .param("expires", letter.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<LinkLetter> find(UUID id, Instant now) {
    return sql.sql("select * from link_letter where id = :id and expires_at > :now")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(LinkLetterStore::row)
        .optional();
  }

  private static LinkLetter row(ResultSet row, int number) throws SQLException {
    return new LinkLetter(
        row.getObject("id", UUID.class),
        Purpose.valueOf(row.getString("purpose")),
        row.getObject("account", UUID.class),
        Locale.forLanguageTag(row.getString("language")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("made_by", UUID.class),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
