package city.hansa.authority;

import city.hansa.authority.Authority.Kind;
import city.hansa.authority.Authority.Revocation;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of authorities. */
@Repository
class AuthorityStore {
  private static final String SELECT =
      """
      select u.number, u.kind, u.actor_id, a.name as actor_name, u.holder_role, u.account, u.issuer,
             coalesce(p.name, '') as person, u.issued_on, u.from_on, u.until_on, u.acts, u.subject,
             u.source_id, u.place, u.visibility, u.office, u.recorded_at, r.revoked_on, r.reason,
             r.recorded_at as revoked_at
      from authority u
        join actor a on a.id = u.actor_id
        left join authority_person p on p.authority = u.number
        left join authority_revocation r on r.authority = u.number
      where
      """;

  private final JdbcClient sql;
  private final RecordStore<Authority> records;

  AuthorityStore(JdbcClient sql) {
    this.sql = sql;
    this.records = new RecordStore<>(sql, Sort.AUTHORITY, SELECT, AuthorityStore::row);
  }

  RecordStore<Authority> records() {
    return records;
  }

  String insert(AuthorityDraft draft, UUID by) {
    long number =
        sql.sql(
                """
                insert into authority (kind, actor_id, holder_role, account, issuer, issued_on, from_on,
                  until_on, acts, subject, source_id, place, visibility, office, parties, recorded_by)
                values (:kind, :actor, :role, :account, :issuer, :issued, :from, :until, :acts, :subject,
                  :source, :place, :visibility, :office, :parties, :by)
                returning number
                """)
            .param("kind", draft.kind().name())
            .param("actor", draft.actorId())
            .param("role", draft.holderRole())
            .param("account", draft.account())
            .param("issuer", draft.issuer())
            .param("issued", Validity.text(draft.issuedOn()))
            .param("from", Validity.text(draft.from()))
            .param("until", Validity.text(draft.until()))
            .param("acts", draft.acts().names().stream().sorted().toArray(String[]::new))
            .param("subject", draft.subject())
            .param("source", draft.sourceId())
            .param("place", draft.place())
            .param("visibility", draft.visibility().name())
            .param("office", draft.office())
            .param("parties", new String[] {draft.actorId()})
            .param("by", by)
            .query(Long.class)
            .single();
    return records.named(number, draft.person());
  }

  private static Authority row(ResultSet row, int index) throws SQLException {
    @Nullable PartialDate revoked = Validity.date(row, "revoked_on");
    return new Authority(
        Sort.AUTHORITY.mark + row.getLong("number"),
        Kind.valueOf(row.getString("kind")),
        row.getString("actor_id"),
        row.getString("actor_name"),
        row.getString("holder_role"),
        row.getString("person"),
        row.getObject("account", UUID.class),
        row.getString("issuer"),
        Validity.date(row, "issued_on"),
        Validity.of(Validity.date(row, "from_on"), Validity.date(row, "until_on"), revoked),
        new ActScope(Set.of((String[]) row.getArray("acts").getArray())),
        row.getString("subject"),
        row.getString("source_id"),
        row.getString("place"),
        Visibility.valueOf(row.getString("visibility")),
        row.getString("office"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        revoked == null
            ? null
            : new Revocation(
                revoked,
                row.getString("reason"),
                row.getObject("revoked_at", OffsetDateTime.class).toInstant()));
  }
}
