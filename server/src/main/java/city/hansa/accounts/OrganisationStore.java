package city.hansa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of organisations. */
@Repository
class OrganisationStore {

  private static final String SELECT =
      """
      select o.actor_id, a.name, o.zone, o.made_at
      from organisation o join actor a on a.id = o.actor_id
      """;

  private final JdbcClient sql;

  OrganisationStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Organisation> find(String actorId) {
    return sql.sql(SELECT + " where o.actor_id = :id")
        .param("id", actorId)
        .query(OrganisationStore::row)
        .optional();
  }

  List<Organisation> list() {
    return sql.sql(SELECT + " order by a.sort_name, a.id").query(OrganisationStore::row).list();
  }

  boolean isActor(String id) {
    return sql.sql("select exists (select 1 from actor where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The time zone of the place where it sits, if there is one. */
  Optional<String> findZone(String actorId) {
    return sql.sql(
            """
            select p.time_zone from actor a join place p on p.id = a.place_id
            where a.id = :id and p.time_zone is not null
            """)
        .param("id", actorId)
        .query(String.class)
        .optional();
  }

  /** Returns whether it was not there yet. */
  boolean insert(String actorId, String zone, @Nullable UUID by) {
    return sql.sql(
                """
                insert into organisation (actor_id, zone, made_by) values (:id, :zone, :by)
                on conflict do nothing
                """)
            .param("id", actorId)
            .param("zone", zone)
            .param("by", by)
            .update()
        == 1;
  }

  void setZone(String actorId, String zone) {
    sql.sql("update organisation set zone = :zone where actor_id = :id")
        .param("zone", zone)
        .param("id", actorId)
        .update();
  }

  /** What was said of the duplicate is said of the other; what both said is ended at one. */
  void move(String duplicate, String kept) {
    sql.sql(
            """
            insert into organisation (actor_id, zone, made_at, made_by)
            select :kept, zone, made_at, made_by from organisation where actor_id = :duplicate
            on conflict do nothing
            """)
        .param("kept", kept)
        .param("duplicate", duplicate)
        .update();
    sql.sql(
            """
            update role_held d set ended_at = now()
            where d.organisation = :duplicate and d.ended_at is null and exists (
              select 1 from role_held k where k.organisation = :kept and k.account = d.account
                and k.role = d.role and k.ended_at is null)
            """)
        .param("kept", kept)
        .param("duplicate", duplicate)
        .update();
    sql.sql("update role_held set organisation = :kept where organisation = :duplicate")
        .param("kept", kept)
        .param("duplicate", duplicate)
        .update();
    sql.sql("delete from organisation where actor_id = :duplicate")
        .param("duplicate", duplicate)
        .update();
  }

  private static Organisation row(ResultSet row, int number) throws SQLException {
    return new Organisation(
        row.getString("actor_id"),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
