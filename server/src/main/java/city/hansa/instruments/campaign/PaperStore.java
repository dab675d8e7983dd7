package city.hansa.instruments.campaign;

import city.hansa.instruments.campaign.Paper.State;
import city.hansa.instruments.signing.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was handed in. */
@Repository
class PaperStore {
  private static final String READ =
      """
      select p.id, p.invitation, p.handed_at, p.signer_name, p.signer_role, p.kind, p.made_on, p.place,
             p.conditions, p.file_name, p.state, p.settled_at, p.reason, p.act
        from invitation_paper p join invitation i on i.id = p.invitation
      """;

  private final JdbcClient sql;

  PaperStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** A paper that waits gives way to it, and its name and file are wiped. */
  void put(UUID invitation, Signature said, byte[] file, @Nullable String name, Instant now) {
    sql.sql(
            """
            update invitation_paper set state = 'REPLACED', settled_at = :now, signer_name = null,
              file = null, file_name = null
            where invitation = :invitation and state = 'WAITING'
            """)
        .param("now", at(now))
        .param("invitation", invitation)
        .update();
    sql.sql(
            """
            insert into invitation_paper (id, invitation, handed_at, signer_name, signer_role, kind, made_on,
              place, conditions, file_name, file, state)
            values (:id, :invitation, :now, :name, :role, :kind, :on, :place, :conditions, :fileName, :file,
              'WAITING')
            """)
        .param("id", UUID.randomUUID())
        .param("invitation", invitation)
        .param("now", at(now))
        .param("name", Objects.requireNonNull(said.by()).name())
        .param("role", said.by().role())
        .param("kind", said.type())
        .param("on", said.madeOn().toString())
        .param("place", said.place())
        .param("conditions", said.conditions())
        .param("fileName", name)
        .param("file", file)
        .update();
  }

  /** How many were handed in to an invitation since a moment. */
  int countSince(UUID invitation, Instant since) {
    return sql.sql(
            "select count(*) from invitation_paper where invitation = :invitation and handed_at > :since")
        .param("invitation", invitation)
        .param("since", at(since))
        .query(Integer.class)
        .single();
  }

  /** All of an instrument, those that wait first, then the newest. */
  List<Paper> list(String instrument) {
    return sql.sql(
            READ
                + "where i.instrument = :instrument order by p.state <> 'WAITING', p.handed_at desc")
        .param("instrument", instrument)
        .query(PaperStore::row)
        .list();
  }

  /** Of one invitation, the newest first. */
  List<Paper> listOf(UUID invitation) {
    return sql.sql(READ + "where p.invitation = :invitation order by p.handed_at desc")
        .param("invitation", invitation)
        .query(PaperStore::row)
        .list();
  }

  Optional<Paper> find(String instrument, UUID id) {
    return sql.sql(READ + "where i.instrument = :instrument and p.id = :id")
        .param("instrument", instrument)
        .param("id", id)
        .query(PaperStore::row)
        .optional();
  }

  Optional<byte[]> file(UUID id) {
    return sql.sql("select file from invitation_paper where id = :id and file is not null")
        .param("id", id)
        .query(byte[].class)
        .optional();
  }

  /** Of two who settle it at once, one finds it settled: false. Name and file go. */
  boolean settle(
      UUID id,
      State state,
      Instant now,
      @Nullable UUID by,
      @Nullable String reason,
      @Nullable Long act) {
    return sql.sql(
                """
                update invitation_paper set state = :state, settled_at = :now, settled_by = :by,
                  reason = :reason, act = :act, signer_name = null, file = null, file_name = null
                where id = :id and state = 'WAITING'
                """)
            .param("state", state.name())
            .param("now", at(now))
            .param("by", by)
            .param("reason", reason)
            .param("act", act)
            .param("id", id)
            .update()
        > 0;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Paper row(ResultSet row, int number) throws SQLException {
    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
    return new Paper(
        row.getObject("id", UUID.class),
        row.getObject("invitation", UUID.class),
        row.getObject("handed_at", OffsetDateTime.class).toInstant(),
        row.getString("signer_name"),
        row.getString("signer_role"),
        row.getString("kind"),
        row.getString("made_on"),
        row.getString("place"),
        row.getString("conditions"),
        row.getString("file_name"),
        State.valueOf(row.getString("state")),
        settled == null ? null : settled.toInstant(),
        row.getString("reason"),
        row.getObject("act", Long.class));
  }
}
