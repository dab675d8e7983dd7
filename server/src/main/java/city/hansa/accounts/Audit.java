package city.hansa.accounts;

import city.hansa.kernel.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes who did and saw what, in the caller's transaction if there is one. Entries cannot be
 * changed by the application. One round trip each.
 */
@Service
public class Audit {
  private final JdbcClient sql;

  Audit(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Notes what belongs to no organisation, or to whichever the subject tells.
   *
   * @param what a word or two joined by a dot, such as "act.read" for a RESTRICTED act seen
   * @param subject id of what was done to or seen; names no person but by the account's id
   */
  public void record(Viewer viewer, String what, String subject) {
    write(viewer.account(), what, subject, null);
  }

  /**
   * @param organisation whose auditors see the entry
   */
  public void record(Viewer viewer, String what, String subject, String organisation) {
    write(viewer.account(), what, subject, organisation);
  }

  /** As {@link #record} where nobody is signed in yet, or the server itself acts. */
  public void record(@Nullable UUID account, String what, String subject) {
    write(account, what, subject, null);
  }

  private void write(
      @Nullable UUID account, String what, String subject, @Nullable String organisation) {
    sql.sql(
            """
            insert into audit_entry (account, what, subject, organisation, address)
            values (:account, :what, :subject, :organisation, :address)
            """)
        .param("account", account)
        .param("what", what)
        .param("subject", subject)
        .param("organisation", organisation)
        .param("address", address())
        .update();
  }

  /** The network of the request that is being answered; null outside of one. */
  private static @Nullable String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? Network.of(web.getRequest().getRemoteAddr())
        : null;
  }
}
