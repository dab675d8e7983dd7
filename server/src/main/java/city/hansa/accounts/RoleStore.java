package city.hansa.accounts;

import city.hansa.kernel.Viewer.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of roles, with their history. */
@Repository
class RoleStore {

  private static final String SELECT =
      """
      select r.id, r.account, p.name as person, r.organisation, o.name as organisation_name, r.role,
             r.granted_at, coalesce(g.name, '') as granted_by, r.ended_at,
             coalesce(e.name, '') as ended_by
      from role_held r
        join account p on p.id = r.account
        join actor o on o.id = r.organisation
        left join account g on g.id = r.granted_by
        left join account e on e.id = r.ended_by
      """;

  private static final String ORDER =
      " order by r.ended_at is not null, o.sort_name, lower(p.name), r.role, r.granted_at";

  private final JdbcClient sql;

  RoleStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<RoleHeld> listOf(UUID account) {
    return sql.sql(SELECT + " where r.account = :account" + ORDER)
        .param("account", account)
        .query(RoleStore::row)
        .list();
  }

  List<RoleHeld> listAt(String organisation) {
    return sql.sql(SELECT + " where r.organisation = :organisation" + ORDER)
        .param("organisation", organisation)
        .query(RoleStore::row)
        .list();
  }

  List<RoleHeld> listHeld() {
    return sql.sql(SELECT + " where r.ended_at is null" + ORDER).query(RoleStore::row).list();
  }

  Optional<RoleHeld> find(long id) {
    return sql.sql(SELECT + " where r.id = :id").param("id", id).query(RoleStore::row).optional();
  }

  /** Returns whether it was not held yet. */
  boolean grant(UUID account, String organisation, Role role, UUID by) {
    return sql.sql(
                """
                insert into role_held (account, organisation, role, granted_by)
                values (:account, :organisation, :role, :by) on conflict do nothing
                """)
            .param("account", account)
            .param("organisation", organisation)
            .param("role", role.name())
            .param("by", by)
            .update()
        == 1;
  }

  /** Returns whether it was held. */
  boolean end(long id, UUID by) {
    return sql.sql(
                """
                update role_held set ended_at = now(), ended_by = :by
                where id = :id and ended_at is null
                """)
            .param("id", id)
            .param("by", by)
            .update()
        == 1;
  }

  private static RoleHeld row(ResultSet row, int number) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new RoleHeld(
        row.getLong("id"),
        row.getObject("account", UUID.class),
        row.getString("person"),
        row.getString("organisation"),
        row.getString("organisation_name"),
        Role.valueOf(row.getString("role")),
        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
        row.getString("granted_by"),
        ended == null ? null : ended.toInstant(),
        row.getString("ended_by"));
  }
}
