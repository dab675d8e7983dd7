package city.hansa.accounts.signin;

import city.hansa.accounts.Audit;
import city.hansa.accounts.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor: a program on a telephone that shows codes, and ten recovery codes on paper. A
 * code is good once; the neighbouring steps are taken too, for clocks that differ.
 */
@Service
class SecondFactors {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RECOVERY_CODES = 10;

  private record Kept(byte[] secret, long lastStep) {}

  private final JdbcClient sql;
  private final Clock clock;
  private final Audit audit;

  SecondFactors(JdbcClient sql, Clock clock, Audit audit) {
    this.sql = sql;
    this.clock = clock;
    this.audit = audit;
  }

  /** A new secret, which counts only once a code made with it was given. Shown once. */
  byte[] begin(UUID account) {
    byte[] secret = new byte[20];
    RANDOM.nextBytes(secret);
    sql.sql(
            """
            insert into second_factor (account, secret) values (:account, :secret)
            on conflict (account) do update set secret = excluded.secret, last_step = 0
            where not second_factor.confirmed
            """)
        .param("account", account)
        .param("secret", secret)
        .update();
    return secret;
  }

  /** The secret that waits to be confirmed. */
  Optional<byte[]> findBegun(UUID account) {
    return sql.sql("select secret from second_factor where account = :account and not confirmed")
        .param("account", account)
        .query((row, number) -> row.getBytes("secret"))
        .optional();
  }

  /** Turns it on if the code is right; gives the recovery codes, shown once. */
  @Transactional
  public Optional<List<String>> confirm(UUID account, String code) {
    if (!acceptCode(account, code, false)) {
      return Optional.empty();
    }
    sql.sql("update second_factor set confirmed = true where account = :account")
        .param("account", account)
        .update();
    audit.record(account, "secondFactor.on", account.toString());
    return Optional.of(newRecoveryCodes(account));
  }

  /** Takes it away, with its recovery codes. */
  @Transactional
  public void remove(UUID account) {
    sql.sql("delete from second_factor where account = :account")
        .param("account", account)
        .update();
    sql.sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
  }

  /** Whether it is the code of now, or a recovery code not yet used; uses it up. */
  boolean accept(UUID account, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return code.length() == Totp.DIGITS
        ? acceptCode(account, code, true)
        : acceptRecovery(account, code);
  }

  private boolean acceptCode(UUID account, String typed, boolean confirmed) {
    String code = typed.replaceAll("\\s", "");
    Optional<Kept> kept =
        sql.sql(
                """
                select secret, last_step from second_factor
                where account = :account and confirmed = :confirmed for update
                """)
            .param("account", account)
            .param("confirmed", confirmed)
            .query((row, number) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
            .optional();
    long now = clock.instant().getEpochSecond() / Totp.STEP_SECONDS;
    for (long step = now - 1; kept.isPresent() && step <= now + 1; step++) {
      if (step > kept.get().lastStep()
          && Totp.code(kept.get().secret(), step, Totp.DIGITS).equals(code)) {
        sql.sql("update second_factor set last_step = :step where account = :account")
            .param("step", step)
            .param("account", account)
            .update();
        return true;
      }
    }
    return false;
  }

  private boolean acceptRecovery(UUID account, String code) {
    return sql.sql(
                """
                update recovery_code set used_at = now()
                where account = :account and code_hash = :hash and used_at is null
                """)
            .param("account", account)
            .param("hash", new Secret(code).hash())
            .update()
        == 1;
  }

  private List<String> newRecoveryCodes(UUID account) {
    sql.sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      byte[] bits = new byte[10];
      RANDOM.nextBytes(bits);
      String code = Totp.base32(bits).toLowerCase(Locale.ROOT);
      sql.sql("insert into recovery_code (account, code_hash) values (:account, :hash)")
          .param("account", account)
          .param("hash", new Secret(code).hash())
          .update();
      codes.add(code.replaceAll("(.{4})(?!$)", "$1-"));
    }
    return codes;
  }
}
