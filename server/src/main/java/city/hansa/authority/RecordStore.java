package city.hansa.authority;

import city.hansa.database.Visible;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What authorities and terms of office have in common as rows {@code u}, which are never changed: a
 * number that their id tells, a person's name that stands apart and can be erased, and an early end
 * beside them.
 */
final class RecordStore<T> {
  private final JdbcClient sql;
  private final Sort sort;
  private final String select;
  private final RowMapper<T> row;

  /**
   * @param select up to and with its {@code where}
   */
  RecordStore(JdbcClient sql, Sort sort, String select, RowMapper<T> row) {
    this.sql = sql;
    this.sort = sort;
    this.select = select;
    this.row = row;
  }

  /** Whoever asks; for checks that answer nothing but yes or no. */
  Optional<T> find(String id) {
    return number(id)
        .flatMap(number ->
            sql.sql(select + " u.number = :number").param("number", number).query(row).optional());
  }

  Optional<T> find(Viewer viewer, String id) {
    Visible visible = Visible.to(viewer, "u");
    return number(id)
        .flatMap(number ->
            sql.sql(select + " u.number = :number and " + visible.sql())
                .params(visible.parameters())
                .param("number", number)
                .query(row)
                .optional());
  }

  /** Those that an office recorded, the newest first. */
  List<T> listFor(Viewer viewer, String office) {
    Visible visible = Visible.to(viewer, "u");
    return sql.sql(select + " u.office = :office and " + visible.sql() + " order by u.number desc")
        .params(visible.parameters())
        .param("office", office)
        .query(row)
        .list();
  }

  /** Keeps the person's name, if one is named, and gives the record's id. */
  String named(long number, String person) {
    if (!person.isEmpty()) {
      sql.sql(
              "insert into %s (%s, name) values (:number, :name)"
                  .formatted(sort.persons(), sort.column))
          .param("number", number)
          .param("name", person)
          .update();
    }
    return sort.mark + number;
  }

  /** Returns whether it had no early end yet. */
  boolean end(String id, PartialDate on, String reason, UUID by) {
    return sql.sql(
                """
                insert into %s (%s, %s, reason, recorded_by)
                values (:number, :on, :reason, :by) on conflict do nothing
                """
                    .formatted(sort.endings, sort.column, sort.endedOn))
            .param("number", number(id).orElseThrow())
            .param("on", on.toString())
            .param("reason", reason)
            .param("by", by)
            .update()
        == 1;
  }

  /** Takes a person's names away; the records stand. */
  void erase(UUID account) {
    sql.sql(
            "delete from %s p using %s u where u.number = p.%s and u.account = :account"
                .formatted(sort.persons(), sort.table, sort.column))
        .param("account", account)
        .update();
  }

  /** The same for somebody without an account; returns how many records named them. */
  int eraseName(String name, String office) {
    return sql.sql(
            """
            delete from %s p using %s u
            where u.number = p.%s and u.account is null and u.office = :office and p.name = :name
            """
                .formatted(sort.persons(), sort.table, sort.column))
        .param("office", office)
        .param("name", name)
        .update();
  }

  private Optional<Long> number(String id) {
    return id.matches(sort.mark + "[1-9]\\d{0,17}")
        ? Optional.of(Long.valueOf(id.substring(sort.mark.length())))
        : Optional.empty();
  }
}
