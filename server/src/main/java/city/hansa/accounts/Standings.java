package city.hansa.accounts;

import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What an account is today: its name and its roles. Kept for a few seconds, so that a program that
 * calls a thousand times a second costs one look-up; what changes in this process counts at once.
 */
@Service
public class Standings {
  private static final Duration KEPT = Duration.ofSeconds(5);

  private static final String QUERY =
      """
      select a.name, a.administrator, r.organisation, r.role
      from account a left join role_held r on r.account = a.id and r.ended_at is null
      where a.id = :account and a.closed_at is null
      """;

  private final JdbcClient sql;
  private final Cache<UUID, Optional<Viewer>> kept =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

  Standings(JdbcClient sql) {
    this.sql = sql;
  }

  /** Empty if there is no such account, or it is closed. */
  public Optional<Viewer> find(UUID account) {
    return kept.get(account, this::read);
  }

  /** The account's standing is read anew, now and after the transaction that changes it. */
  public void forget(UUID account) {
    nowAndAfter(() -> kept.invalidate(account));
  }

  void forgetAll() {
    nowAndAfter(kept::invalidateAll);
  }

  private static void nowAndAfter(Runnable forget) {
    forget.run();
    AfterCommit.run(forget);
  }

  private Optional<Viewer> read(UUID account) {
    Map<String, Set<Role>> roles = new HashMap<>();
    return sql
        .sql(QUERY)
        .param("account", account)
        .query((row, number) -> {
          String organisation = row.getString("organisation");
          if (organisation != null) {
            roles
                .computeIfAbsent(organisation, each -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.getString("role")));
          }
          return new Viewer(
              account, row.getString("name"), Map.of(), row.getBoolean("administrator"));
        })
        .list()
        .stream()
        .findFirst()
        .map(known -> new Viewer(account, known.name(), roles, known.administrator()));
  }
}
