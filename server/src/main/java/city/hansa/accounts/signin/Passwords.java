package city.hansa.accounts.signin;

import city.hansa.accounts.Account;
import city.hansa.kernel.BadInput;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the first choice of
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html. One check takes
 * some tens of milliseconds; at most four run at a time, so that a flood of them cannot take the
 * memory.
 */
@Component
public class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
  private final Semaphore atOnce = new Semaphore(4);

  /** Checked where there is no account, so that the answer takes the same time. */
  private final String nobodys;

  private final JdbcClient sql;

  Passwords(JdbcClient sql) {
    this.sql = sql;
    nobodys = encode("nobody has this password");
  }

  /**
   * @throws BadInput naming "password" if it is too short, too long, or the person's own name
   */
  void refuseWeak(String password, String name, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new BadInput("password", null, "signin.password.length", SHORTEST, LONGEST);
    }
    String folded = password.toLowerCase(Locale.ROOT);
    for (String own : new String[] {name, email, email.replaceFirst("@.*", "")}) {
      String word = own.strip().toLowerCase(Locale.ROOT);
      if (word.length() >= 4 && folded.contains(word)) {
        throw new BadInput("password", null, "signin.password.own");
      }
    }
  }

  /** Sets the password of an account; it must have passed {@link #refuseWeak}. */
  public void set(UUID account, String password) {
    sql.sql("update account set password = :encoded where id = :account")
        .param("encoded", encode(password))
        .param("account", account)
        .update();
  }

  /**
   * Whether this is the account's password; encodes it anew where the method has become better.
   * Takes the same time for an account that is null or has none.
   */
  boolean match(@Nullable Account account, String password) {
    String kept = account == null ? nobodys : kept(account.id());
    boolean right = check(password.length() > LONGEST * 4 ? "" : password, kept);
    if (account == null || !right || kept.equals(nobodys)) {
      return false;
    }
    if (encoder.upgradeEncoding(kept)) {
      set(account.id(), password);
    }
    return true;
  }

  private String kept(UUID account) {
    return sql.sql("select password from account where id = :id and password is not null")
        .param("id", account)
        .query(String.class)
        .optional()
        .orElse(nobodys);
  }

  private boolean check(String password, String kept) {
    atOnce.acquireUninterruptibly();
    try {
      return encoder.matches(password, kept);
    } finally {
      atOnce.release();
    }
  }

  private String encode(String password) {
    atOnce.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(encoder.encode(password));
    } finally {
      atOnce.release();
    }
  }
}
