package city.hansa.instruments.campaign;

import city.hansa.instruments.campaign.InvitationLetter.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters with a personal link. */
@Repository
class LetterStore {
  private final JdbcClient sql;

  LetterStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** How many letters were asked for, and when the last was. */
  record Sent(int letters, Instant last) {}

  void put(InvitationLetter letter, Instant now) {
    sql.sql(
            """
            insert into invitation_letter (id, invitation, kind, made_at, expires_at)
            values (:id, :invitation, :kind, :now, :expires)
            """)
        .param("id", letter.id())
        .param("invitation", letter.invitation())
        .param("kind", letter.kind().name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", letter.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<InvitationLetter> find(UUID id, Instant now) {
    return sql.sql("select * from invitation_letter where id = :id and expires_at > :now")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) ->
            new InvitationLetter(
                row.getObject("id", UUID.class),
                row.getObject("invitation", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** By invitation; those without a letter are left out. */
  Map<UUID, Sent> sent(String instrument) {
    Map<UUID, Sent> sent = new HashMap<>();
    sql.sql(
            """
            select l.invitation, count(*) as letters, max(l.made_at) as last
              from invitation_letter l join invitation i on i.id = l.invitation
             where i.instrument = :instrument group by l.invitation
            """)
        .param("instrument", instrument)
        .query(row -> {
          sent.put(
              row.getObject("invitation", UUID.class),
              new Sent(
                  row.getInt("letters"), row.getObject("last", OffsetDateTime.class).toInstant()));
        });
    return sent;
  }
}
