package city.hansa.instruments.campaign;

import city.hansa.instruments.campaign.Invitation.Contact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of invitations and their contacts. */
@Repository
class InvitationStore {
  private static final String READ =
      """
      select i.*, c.name, c.email, c.language from invitation i
        left join invitation_contact c on c.invitation = i.id
      """;

  private final JdbcClient sql;

  InvitationStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Makes one, or leads the one that is there to the newer act and opens it again. */
  UUID put(
      String instrument, String actor, String office, long act, Instant now, @Nullable UUID by) {
    return sql.sql(
            """
            insert into invitation (id, instrument, actor, office, act, made_at, made_by)
            values (:id, :instrument, :actor, :office, :act, :now, :by)
            on conflict (instrument, actor) do update
              set act = excluded.act, office = excluded.office, revoked_at = null
            returning id
            """)
        .param("id", UUID.randomUUID())
        .param("instrument", instrument)
        .param("actor", actor)
        .param("office", office)
        .param("act", act)
        .param("now", at(now))
        .param("by", by)
        .query(UUID.class)
        .single();
  }

  void contact(UUID invitation, Contact contact) {
    sql.sql(
            """
            insert into invitation_contact (invitation, name, email, language)
            values (:invitation, :name, :email, :language)
            on conflict (invitation) do update
              set name = excluded.name, email = excluded.email, language = excluded.language
            """)
        .param("invitation", invitation)
        .param("name", contact.name())
        .param("email", contact.email())
        .param("language", contact.language().toLanguageTag())
        .update();
  }

  Optional<Invitation> find(UUID id) {
    return sql.sql(READ + "where i.id = :id")
        .param("id", id)
        .query(InvitationStore::row)
        .optional();
  }

  Optional<Invitation> find(String instrument, String actor) {
    return sql.sql(READ + "where i.instrument = :instrument and i.actor = :actor")
        .param("instrument", instrument)
        .param("actor", actor)
        .query(InvitationStore::row)
        .optional();
  }

  List<Invitation> list(String instrument) {
    return sql.sql(READ + "where i.instrument = :instrument order by i.made_at, i.actor")
        .param("instrument", instrument)
        .query(InvitationStore::row)
        .list();
  }

  void revoke(UUID id, Instant now) {
    sql.sql("update invitation set revoked_at = :now where id = :id")
        .param("now", at(now))
        .param("id", id)
        .update();
  }

  void reopen(UUID id) {
    sql.sql("update invitation set revoked_at = null where id = :id").param("id", id).update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Invitation row(ResultSet row, int number) throws SQLException {
    String email = row.getString("email");
    OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
    return new Invitation(
        row.getObject("id", UUID.class),
        row.getString("instrument"),
        row.getString("actor"),
        row.getString("office"),
        row.getLong("act"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        revoked == null ? null : revoked.toInstant(),
        email == null
            ? null
            : new Contact(
                row.getString("name"), email, Locale.forLanguageTag(row.getString("language"))));
  }
}
