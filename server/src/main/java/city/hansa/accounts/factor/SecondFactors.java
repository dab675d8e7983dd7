package city.hansa.accounts.factor;

import city.hansa.accounts.Audit;
import city.hansa.accounts.Secret;
import city.hansa.accounts.factor.FactorStore.Kept;
import city.hansa.database.SealKey;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor: a program on a telephone that shows codes, and ten recovery codes on paper. A
 * code is good once; the neighbouring steps are taken too, for clocks that differ.
 */
@Service
public class SecondFactors {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RECOVERY_CODES = 10;

  private final FactorStore store;
  private final FactorKeys keys;
  private final Clock clock;
  private final Audit audit;

  SecondFactors(FactorStore store, FactorKeys keys, Clock clock, Audit audit) {
    this.store = store;
    this.keys = keys;
    this.clock = clock;
    this.audit = audit;
  }

  /** A new secret, which counts only once a code made with it was given. Shown once. */
  public byte[] begin(UUID account) {
    byte[] secret = random(20);
    SealKey key = keys.sealing();
    store.put(account, key.seal(secret, account), key.id());
    return secret;
  }

  /**
   * The secret that waits to be confirmed.
   *
   * @throws Refused if the key that sealed it is not here
   */
  @Transactional
  public Optional<byte[]> findBegun(UUID account) {
    return store.find(account, false).map(kept -> open(account, kept));
  }

  /** Turns it on if the code is right; gives the recovery codes, shown once. */
  @Transactional
  public Optional<List<String>> confirm(UUID account, String code) {
    if (!acceptCode(account, code.replaceAll("\\s", ""), false)) {
      return Optional.empty();
    }
    store.confirm(account);
    audit.record(account, "secondFactor.on", account.toString());
    return Optional.of(newRecoveryCodes(account));
  }

  /** Takes it away, with its recovery codes. */
  @Transactional
  public void remove(UUID account) {
    store.remove(account);
  }

  /**
   * Whether it is the code of now, or a recovery code not yet used; uses it up.
   *
   * @throws Refused if the key that sealed the secret is not here; recovery codes need none
   */
  @Transactional
  public boolean accept(UUID account, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return code.length() == Totp.DIGITS
        ? acceptCode(account, code, true)
        : store.useRecoveryCode(account, new Secret(code).hash());
  }

  private boolean acceptCode(UUID account, String code, boolean confirmed) {
    Optional<Kept> kept = store.find(account, confirmed);
    if (kept.isEmpty()) {
      return false;
    }
    byte[] secret = open(account, kept.get());
    long now = clock.instant().getEpochSecond() / Totp.STEP_SECONDS;
    for (long step = now - 1; step <= now + 1; step++) {
      if (step > kept.get().lastStep() && Totp.code(secret, step, Totp.DIGITS).equals(code)) {
        store.used(account, step);
        return true;
      }
    }
    return false;
  }

  private byte[] open(UUID account, Kept kept) {
    try {
      return keys.find(kept.keyId())
          .orElseThrow(() -> new GeneralSecurityException("the key is not here"))
          .open(kept.sealed(), account);
    } catch (GeneralSecurityException closed) {
      throw new Refused(Why.RULE, "signin.code.keyLost");
    }
  }

  private List<String> newRecoveryCodes(UUID account) {
    List<String> codes =
        IntStream.range(0, RECOVERY_CODES)
            .mapToObj(each -> Totp.base32(random(10)).toLowerCase(Locale.ROOT))
            .toList();
    store.putRecoveryCodes(account, codes.stream().map(code -> new Secret(code).hash()).toList());
    return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
  }

  private static byte[] random(int bytes) {
    byte[] bits = new byte[bytes];
    RANDOM.nextBytes(bits);
    return bits;
  }
}
