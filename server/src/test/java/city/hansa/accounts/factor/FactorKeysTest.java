package city.hansa.accounts.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.HansaTest;
import city.hansa.accounts.Audit;
import city.hansa.accounts.People;
import city.hansa.database.CannotStart;
import city.hansa.database.SealKey;
import city.hansa.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The key that seals second factors: made, kept apart, lost, or another one. */
@HansaTest
@ExtendWith(OutputCaptureExtension.class)
class FactorKeysTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path data;
  @Autowired private ApplicationContext context;
  @Autowired private FactorStore store;
  @Autowired private FactorKeys keysOfTheRegister;
  @Autowired private Audit audit;
  @Autowired private JdbcClient sql;
  @Autowired private TransactionTemplate transactions;

  @Test
  void aKeyIsMadeOnceAndClosedToOthers() throws Exception {
    SealKey made = new FactorKeys(data).sealing();
    Path file = data.resolve("keys/second-factor-" + made.id() + ".key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
        .isEqualTo("rwx------");
    FactorKeys again = new FactorKeys(data);
    assertThat(again.sealing().id()).isEqualTo(made.id());
    UUID account = UUID.randomUUID();
    assertThat(again.sealing().open(made.seal(SECRET, account), account)).isEqualTo(SECRET);
    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files.toList()).containsExactly(file);
    }
  }

  @Test
  void anotherKeyAnotherAccountOrAChangedByteOpenNothing() {
    SealKey key = SealKey.random();
    UUID account = UUID.randomUUID();
    byte[] sealed = key.seal(SECRET, account);
    assertThat(key.seal(SECRET, account)).as("never twice the same").isNotEqualTo(sealed);
    assertThatThrownBy(() -> SealKey.random().open(sealed, account))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> key.open(sealed, UUID.randomUUID()))
        .isInstanceOf(GeneralSecurityException.class);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> key.open(changed, account))
          .isInstanceOf(GeneralSecurityException.class);
    }
  }

  @Test
  void aFileThatHoldsAnotherKeyOrNoneStopsTheStart() throws Exception {
    FactorKeys keys = new FactorKeys(data);
    Path file = keys.file(keys.sealing().id());
    for (String wrong : List.of(SealKey.random().text(), "c2hvcnQ=", "no key at all", "")) {
      Files.writeString(file, wrong);
      assertThatThrownBy(() -> new FactorKeys(data).sealing())
          .as(wrong)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void whatAnEarlierVersionKeptInClearIsSealedAtTheStart() {
    UUID account = People.in(context).person().account();
    sql.sql(
            "insert into second_factor (account, secret, confirmed) values (:account, :secret, true)")
        .param("account", account)
        .param("secret", SECRET)
        .update();
    new SealedAtStart(store, keysOfTheRegister, transactions).afterSingletonsInstantiated();
    FactorStore.Kept kept = transactions.execute(open -> store.find(account, true)).orElseThrow();
    assertThat(new String(kept.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
    Clock clock = Clock.systemUTC();
    String code =
        Totp.code(SECRET, clock.instant().getEpochSecond() / Totp.STEP_SECONDS, Totp.DIGITS);
    assertThat(new SecondFactors(store, keysOfTheRegister, clock, audit).accept(account, code))
        .isTrue();
  }

  @Test
  void aLostKeyIsToldAtTheStartAndOneThatComesBackOpensAgain(CapturedOutput log) {
    UUID account = People.in(context).person().account();
    FactorKeys first = new FactorKeys(data);
    SecondFactors before = new SecondFactors(store, first, Clock.systemUTC(), audit);
    before.begin(account);
    FactorKeys lost = new FactorKeys(data.resolve("elsewhere"));
    new SealedAtStart(store, lost, transactions).afterSingletonsInstantiated();
    assertThat(log.getOut())
        .contains("second factors were sealed by a key that is not here")
        .contains(lost.file(first.sealing().id()).toString());
    SecondFactors without = new SecondFactors(store, lost, Clock.systemUTC(), audit);
    assertThatThrownBy(() -> without.findBegun(account))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("keyLost");
    assertThat(
            new SecondFactors(store, new FactorKeys(data), Clock.systemUTC(), audit)
                .findBegun(account))
        .isPresent();
    before.remove(account);
  }
}
