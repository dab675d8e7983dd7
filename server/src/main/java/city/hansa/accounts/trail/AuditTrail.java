package city.hansa.accounts.trail;

import city.hansa.accounts.Allowed;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the audit. Auditors see what concerned their organisations; administrators what concerned
 * accounts and organisations as such, but not who read which record of an organisation.
 */
@Service
public class AuditTrail {

  /** What administrators answer for, by the first word of an entry. */
  private static final List<String> ADMINISTRATION =
      List.of(
          "account",
          "administrator",
          "link",
          "organisation",
          "password",
          "person",
          "role",
          "secondFactor",
          "signIn",
          "signOut",
          "token");

  /**
   * What is looked for; every part may be left open.
   *
   * @param before id of the entry below which the next page begins; 0 for the first
   */
  public record Query(
      String what,
      String subject,
      String person,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      long before) {}

  private final JdbcClient sql;

  AuditTrail(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * The newest first.
   *
   * @param most 1 to 100,000
   * @throws city.hansa.kernel.Refused to those who are neither auditor nor administrator
   */
  public List<AuditEntry> list(Viewer viewer, Query query, int most) {
    Allowed.signedIn(viewer);
    String[] audited = audited(viewer);
    if (audited.length == 0) {
      Allowed.administrator(viewer);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("audited", audited);
    values.put(
        "words", viewer.administrator() ? ADMINISTRATION.toArray(String[]::new) : new String[0]);
    values.put("most", most);
    String filters = filters(query, values);
    return sql.sql(
            """
            select e.id, e.at, e.account, coalesce(p.name, '') as person, e.what, e.subject,
                   coalesce(s.name, '') as about, e.organisation, e.address
            from audit_entry e left join account p on p.id = e.account
                 left join account s on s.id::text = split_part(e.subject, ' ', 1)
            where (e.organisation = any(:audited) or split_part(e.what, '.', 1) = any(:words))
            """
                + filters
                + " order by e.id desc limit :most")
        .params(values)
        .query(AuditTrail::row)
        .list();
  }

  private static String[] audited(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(organisation -> viewer.has(Role.AUDITOR, organisation))
        .toArray(String[]::new);
  }

  private static String filters(Query query, Map<String, Object> values) {
    StringBuilder filters = new StringBuilder();
    if (!query.what().isBlank()) {
      filters.append(" and starts_with(e.what, :what)");
      values.put("what", query.what().strip());
    }
    if (!query.subject().isBlank()) {
      filters.append(" and e.subject like '%' || :subject || '%'");
      values.put("subject", query.subject().strip().replaceAll("([%_\\\\])", "\\\\$1"));
    }
    if (!query.person().isBlank()) {
      filters.append(" and lower(p.name) like '%' || lower(:person) || '%'");
      values.put("person", query.person().strip().replaceAll("([%_\\\\])", "\\\\$1"));
    }
    if (query.from() != null) {
      filters.append(" and e.at >= :from");
      values.put("from", query.from().atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    if (query.until() != null) {
      filters.append(" and e.at < :until");
      values.put("until", query.until().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    if (query.before() > 0) {
      filters.append(" and e.id < :before");
      values.put("before", query.before());
    }
    return filters.toString();
  }

  private static AuditEntry row(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("account", UUID.class),
        row.getString("person"),
        row.getString("what"),
        row.getString("subject"),
        row.getString("about"),
        row.getString("organisation"),
        row.getString("address"));
  }
}
