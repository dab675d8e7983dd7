package city.hansa.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves what is known of one actor to another. */
@Repository
class MergeStore {
  /** Tables whose rows move as they are. */
  private static final List<String> PLAIN =
      List.of("actor_name", "actor_population", "actor_seat", "office_holder");

  /** Tables in which the other may hold the same row already: columns beside actor_id. */
  private static final List<String> KEYED =
      List.of(
          "actor_identifier (actor_id, scheme, value, source_id)",
          "actor_date (actor_id, event, on_date, label, source_id)",
          "actor_parent (actor_id, parent_id, from_on, until_on, source_id)",
          "actor_description (actor_id, text, source_id)",
          "network (actor_id, scope, themes, legal_form, source_id)",
          "network_founder (actor_id, position, founder_id, name, type, source_id)");

  private final JdbcClient sql;

  MergeStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** The actor to which an id leads: itself unless it was merged. */
  String standing(String id) {
    return sql.sql("select actor_id from actor_alias where id = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .orElse(id);
  }

  Optional<Kind> kindOf(String id) {
    return sql.sql("select kind from actor where id = :id")
        .param("id", id)
        .query((row, number) -> Kind.valueOf(row.getString("kind")))
        .optional();
  }

  void moveFacts(String duplicate, String kept) {
    namesOfPlace(duplicate, kept);
    run(
        "delete from actor_parent where (actor_id, parent_id) in ((:duplicate, :kept), (:kept, :duplicate))",
        duplicate,
        kept);
    run(
        "delete from actor_succession where (predecessor_id, successor_id) in ((:duplicate, :kept), (:kept, :duplicate))",
        duplicate,
        kept);
    for (String table : PLAIN) {
      run("update " + table + " set actor_id = :kept where actor_id = :duplicate", duplicate, kept);
    }
    copy(KEYED, duplicate, kept);
    relations(duplicate, kept);
    derived(duplicate, kept);
  }

  /** Founders of a network hang on its row, so rows are copied in order and deleted in reverse. */
  private void copy(List<String> tables, String duplicate, String kept) {
    for (String table : tables) {
      String name = table.substring(0, table.indexOf(' '));
      String rest = table.substring(table.indexOf(',') + 1, table.length() - 1);
      run(
          "insert into %s select :kept,%s from %s where actor_id = :duplicate on conflict do nothing"
              .formatted(table, rest, name),
          duplicate,
          kept);
    }
    for (String table : tables.reversed()) {
      String name = table.substring(0, table.indexOf(' '));
      run("delete from " + name + " where actor_id = :duplicate", duplicate, kept);
    }
  }

  /** Where others name the duplicate. */
  private void relations(String duplicate, String kept) {
    run(
        """
        insert into actor_parent (actor_id, parent_id, from_on, until_on, source_id)
        select actor_id, :kept, from_on, until_on, source_id from actor_parent where parent_id = :duplicate
        on conflict do nothing
        """,
        duplicate,
        kept);
    run("delete from actor_parent where parent_id = :duplicate", duplicate, kept);
    run(
        """
        insert into actor_succession (predecessor_id, successor_id, on_date, how, source_id)
        select case predecessor_id when :duplicate then :kept else predecessor_id end,
          case successor_id when :duplicate then :kept else successor_id end, on_date, how, source_id
        from actor_succession where :duplicate in (predecessor_id, successor_id)
        on conflict do nothing
        """,
        duplicate,
        kept);
    run(
        "delete from actor_succession where :duplicate in (predecessor_id, successor_id)",
        duplicate,
        kept);
    run(
        "update network_founder set founder_id = :kept where founder_id = :duplicate",
        duplicate,
        kept);
  }

  /** The name and the names of its place go on as other names; its GeoNames id goes on as well. */
  private void namesOfPlace(String duplicate, String kept) {
    run(
        """
        insert into actor_name (actor_id, name, language, kind, source_id)
        select distinct :kept, each.name, each.language, 'ALTERNATE', each.source_id
        from (
          select a.name, null as language, a.source_id from actor a where a.id = :duplicate
          union all
          select other, null, p.source_id from place p, unnest(p.alternates) as other where p.slug = :duplicate
          union all
          select t.name, t.language, p.source_id
          from place p, unnest(p.tagged_names, p.tagged_languages) as t (name, language)
          where p.slug = :duplicate) each
        where each.name <> (select name from actor where id = :kept)
        """,
        duplicate,
        kept);
    run(
        """
        insert into actor_identifier (actor_id, scheme, value, source_id)
        select :kept, 'GEONAMES', p.id::text, p.source_id from place p where p.slug = :duplicate
        on conflict do nothing
        """,
        duplicate,
        kept);
  }

  /** What lists read is computed again from both. */
  private void derived(String duplicate, String kept) {
    run(
        """
        update actor k set population = coalesce(k.population, d.population),
          from_earliest = least(k.from_earliest, d.from_earliest),
          from_latest = greatest(k.from_latest, d.from_latest),
          until_earliest = case when k.ended and d.ended then least(k.until_earliest, d.until_earliest)
                                else k.until_earliest end,
          until_latest = case when k.ended and d.ended then greatest(k.until_latest, d.until_latest)
                              else k.until_latest end
        from actor d where k.id = :kept and d.id = :duplicate
        """,
        duplicate,
        kept);
    // Bodies that sit where the duplicate was sit where the other is.
    for (String table : List.of("actor", "actor_seat")) {
      run(
          """
          update %s set place_id = k.place_id
          from actor k, place p
          where k.id = :kept and k.place_id is not null and p.slug = :duplicate and %s.place_id = p.id
          """
              .formatted(table, table),
          duplicate,
          kept);
    }
  }

  void replace(String duplicate, String kept, LocalDate day) {
    run("update actor_alias set actor_id = :kept where actor_id = :duplicate", duplicate, kept);
    run("delete from actor where id = :duplicate", duplicate, kept);
    sql.sql("insert into actor_alias (id, actor_id, since) values (:duplicate, :kept, :day)")
        .param("duplicate", duplicate)
        .param("kept", kept)
        .param("day", day)
        .update();
  }

  /** All merges there ever were. */
  List<Merges.Merged> list() {
    return sql.sql("select id, actor_id from actor_alias order by id")
        .query((row, number) -> new Merges.Merged(row.getString(1), row.getString(2), true))
        .list();
  }

  /** Both names may stand in a statement or only one. */
  private void run(String statement, String duplicate, String kept) {
    var prepared = sql.sql(statement);
    if (statement.contains(":duplicate")) {
      prepared = prepared.param("duplicate", duplicate);
    }
    if (statement.contains(":kept")) {
      prepared = prepared.param("kept", kept);
    }
    prepared.update();
  }
}
