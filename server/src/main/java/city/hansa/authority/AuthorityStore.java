package city.hansa.authority;

import city.hansa.authority.Authority.Kind;
import city.hansa.authority.Authority.Revocation;
import city.hansa.database.Visible;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of authorities. */
@Repository
class AuthorityStore {
  private static final String MARK = "authority-";

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

  AuthorityStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whoever asks; for checks that answer nothing but yes or no. */
  Optional<Authority> find(String id) {
    return number(id)
        .flatMap(number ->
            sql.sql(SELECT + " u.number = :number")
                .param("number", number)
                .query(AuthorityStore::row)
                .optional());
  }

  Optional<Authority> find(Viewer viewer, String id) {
    Visible visible = Visible.to(viewer, "u");
    return number(id)
        .flatMap(number ->
            sql.sql(SELECT + " u.number = :number and " + visible.sql())
                .params(visible.parameters())
                .param("number", number)
                .query(AuthorityStore::row)
                .optional());
  }

  List<Authority> listFor(Viewer viewer, String office) {
    Visible visible = Visible.to(viewer, "u");
    return sql.sql(SELECT + " u.office = :office and " + visible.sql() + " order by u.number desc")
        .params(visible.parameters())
        .param("office", office)
        .query(AuthorityStore::row)
        .list();
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
    if (!draft.person().isEmpty()) {
      sql.sql("insert into authority_person (authority, name) values (:number, :name)")
          .param("number", number)
          .param("name", draft.person())
          .update();
    }
    return MARK + number;
  }

  /** Returns whether it stood. */
  boolean revoke(String id, PartialDate on, String reason, UUID by) {
    return sql.sql(
                """
                insert into authority_revocation (authority, revoked_on, reason, recorded_by)
                values (:number, :on, :reason, :by) on conflict do nothing
                """)
            .param("number", number(id).orElseThrow())
            .param("on", on.toString())
            .param("reason", reason)
            .param("by", by)
            .update()
        == 1;
  }

  void erase(UUID account) {
    sql.sql(
            """
            delete from authority_person p using authority u
            where u.number = p.authority and u.account = :account
            """)
        .param("account", account)
        .update();
  }

  private static Optional<Long> number(String id) {
    return id.matches(MARK + "[1-9]\\d{0,17}")
        ? Optional.of(Long.valueOf(id.substring(MARK.length())))
        : Optional.empty();
  }

  private static Authority row(ResultSet row, int index) throws SQLException {
    @Nullable PartialDate revoked = Validity.date(row, "revoked_on");
    return new Authority(
        MARK + row.getLong("number"),
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
