package city.hansa.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.hansa.database.CannotStart;
import city.hansa.database.TestSchema;
import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignedNote;
import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** The log over PostgreSQL: what commits is there, what does not never was. */
class LedgerTest {

  private final LogBook log;
  private final Path data;

  LedgerTest(@TempDir Path data) {
    this.data = data;
    this.log = LogBook.fresh(data);
  }

  private static Hash root(int entries) {
    Edge edge = Edge.empty();
    for (int i = 1; i <= entries; i++) {
      edge.append(Hashing.leaf(LogBook.entry(i)).bytes(), (tile, hashes) -> {});
    }
    return edge.root();
  }

  private ReceiptVerdict check(LogBook book, long number) {
    List<VerifierKey> keys = book.ledger.keys().stream().map(LedgerKey::key).toList();
    return new ReceiptCheck(keys).check(book.ledger.receipt(number, LogBook.entry(number)).text());
  }

  @Test
  void beginsEmptyWithASignedCheckpoint() {
    Checkpoint first = Checkpoint.parse(SignedNote.parse(log.ledger.checkpoint()).text());
    assertThat(first.size()).isZero();
    assertThat(first.origin()).matches("hansa/[0-9a-f]{8}");
    assertThat(log.ledger.keys())
        .singleElement()
        .satisfies(key -> assertThat(key.state()).isEqualTo(LedgerKey.State.CURRENT));
  }

  @Test
  void takesItsNameFromTheAddressOnceAndForGood() {
    LogBook named = new LogBook(TestSchema.made(), data, "https://hansa.example/");
    assertThat(named.ledger.head().origin()).isEqualTo("hansa.example/log");
    assertThat(named.again().ledger.head().origin()).isEqualTo("hansa.example/log");
  }

  @Test
  void batchesOfAnySizeGiveTheRootOfTheirEntries() {
    log.deposit(1, 1);
    log.deposit(2, 255);
    log.deposit(256, 256);
    log.deposit(257, 1_000);
    Checkpoint checkpoint = log.deposit(1_001, 70_000);
    assertThat(checkpoint.size()).isEqualTo(70_000);
    assertThat(checkpoint.root()).isEqualTo(root(70_000));
    for (long number : new long[] {1, 256, 257, 65_536, 65_537, 70_000}) {
      assertThat(check(log, number)).isInstanceOf(ReceiptVerdict.Holds.class);
    }
  }

  @Test
  void aReceiptStaysGoodWhileTheLogGrows() {
    log.deposit(1, 10);
    String early = log.ledger.receipt(3, LogBook.entry(3)).text();
    log.deposit(11, 300);
    var keys = log.ledger.keys().stream().map(LedgerKey::key).toList();
    assertThat(new ReceiptCheck(keys).check(early)).isInstanceOf(ReceiptVerdict.Holds.class);
  }

  @Test
  void whatIsTakenBackNeverWas() {
    log.deposit(1, 300);
    assertThatThrownBy(() ->
            log.within(() -> {
              log.ledger.append(List.of(LogBook.entry(1), LogBook.entry(2)));
              throw new IllegalStateException("taken back");
            }))
        .hasMessage("taken back");
    assertThat(log.ledger.size()).isEqualTo(300);
    assertThat(log.deposit(301, 301).root()).isEqualTo(root(301));
  }

  @Test
  void twoBatchesInOneTransactionFollowEachOther() {
    Checkpoint second =
        log.within(() -> {
          log.ledger.append(List.of(LogBook.entry(1)));
          assertThat(log.ledger.lock()).isEqualTo(1);
          return log.ledger.append(List.of(LogBook.entry(2), LogBook.entry(3)));
        });
    assertThat(second.root()).isEqualTo(root(3));
    assertThat(check(log, 2)).isInstanceOf(ReceiptVerdict.Holds.class);
  }

  @Test
  void unsignedEntriesFailTheTransaction() {
    assertThatThrownBy(() -> log.within(() -> log.ledger.begin().add(LogBook.entry(1))))
        .hasMessageContaining("not signed for");
    assertThat(log.ledger.size()).isZero();
  }

  @Test
  void anotherProcessMayAppendInBetween() {
    log.deposit(1, 200);
    LogBook other = log.again();
    other.deposit(201, 500);
    assertThat(check(log, 450)).isInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(log.deposit(501, 600).root()).isEqualTo(root(600));
    assertThat(other.deposit(601, 601).root()).isEqualTo(root(601));
  }

  @Test
  void theDatabaseRefusesToForget() {
    log.deposit(1, 300);
    for (String statement :
        List.of(
            "delete from ledger_tile",
            "truncate ledger_tile",
            "delete from ledger_head",
            "delete from ledger_key",
            "update ledger_head set size = 299",
            "update ledger_head set root = decode(repeat('00', 32), 'hex')",
            "update ledger_head set origin = 'other'",
            "update ledger_tile set hashes = decode(repeat('00', 32), 'hex')")) {
      assertThatExceptionOfType(DataAccessException.class)
          .as(statement)
          .isThrownBy(() -> log.sql.sql(statement).update());
    }
  }

  @Test
  void thePrivateKeyIsAFileOfItsOwner() throws IOException {
    Path file = log.files.file(log.ledger.keys().getFirst().key());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isEqualTo(data.resolve("keys"));
  }

  @Test
  void withoutItsKeyALogOfEntriesDoesNotStart() throws IOException {
    log.deposit(1, 3);
    VerifierKey lost = log.ledger.keys().getFirst().key();
    Files.delete(log.files.file(lost));
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(log::again)
        .withMessageContaining(log.files.file(lost).toString())
        .withMessageContaining("hansa log replace-lost-key");
  }

  @Test
  void aLostKeyIsReplacedOnlyWhenAsked() throws IOException {
    log.deposit(1, 3);
    VerifierKey lost = log.ledger.keys().getFirst().key();
    Files.delete(log.files.file(lost));
    LedgerKeys keys = new LedgerKeys(log.store, new KeyFiles(data));
    VerifierKey made = log.within(() -> keys.replaceLost().orElseThrow());
    LogBook again = log.again();
    assertThat(again.ledger.head().key()).isEqualTo(made).isNotEqualTo(lost);
    again.deposit(4, 4);
    assertThat(check(again, 2)).isInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(again.within(() -> again.keys.replaceLost().isEmpty())).isTrue();
  }

  @Test
  void anEmptyLogWhoseKeyIsGoneGetsAnother() throws IOException {
    VerifierKey lost = log.ledger.keys().getFirst().key();
    Files.delete(log.files.file(lost));
    assertThat(log.again().ledger.head().key()).isNotEqualTo(lost);
  }

  @Test
  void theNextKeySignsAfterThePresentOneSignedForIt() {
    log.deposit(1, 5);
    String early = log.ledger.receipt(2, LogBook.entry(2)).text();
    VerifierKey old = log.ledger.head().key();
    VerifierKey next = log.within(log.ledger::nextKey);
    assertThat(log.within(log.ledger::nextKey)).isEqualTo(next);
    log.deposit(6, 6);
    log.within(log.ledger::useNextKey);
    assertThat(SignedNote.parse(log.ledger.checkpoint()).signers()).hasSize(2);
    log.deposit(7, 7);
    assertThat(log.ledger.keys())
        .extracting(LedgerKey::key, LedgerKey::state, LedgerKey::firstSize, LedgerKey::lastSize)
        .containsExactly(
            tuple(old, LedgerKey.State.RETIRED, 0L, 6L),
            tuple(next, LedgerKey.State.CURRENT, 6L, null));
    assertThat(new ReceiptCheck(List.of(old)).check(early))
        .isInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(new ReceiptCheck(List.of(old)).check(log.ledger.receipt(7, LogBook.entry(7))))
        .isInstanceOf(ReceiptVerdict.WrongKey.class);
    assertThat(check(log, 7)).isInstanceOf(ReceiptVerdict.Holds.class);
  }

  @Test
  void aRotationTakenBackLeavesTheOldKeySigning() {
    VerifierKey old = log.ledger.head().key();
    assertThatThrownBy(() ->
            log.within(() -> {
              log.ledger.nextKey();
              log.ledger.useNextKey();
              throw new IllegalStateException("taken back");
            }))
        .hasMessage("taken back");
    log.deposit(1, 1);
    assertThat(log.ledger.head().key()).isEqualTo(old);
    assertThat(check(log, 1)).isInstanceOf(ReceiptVerdict.Holds.class);
  }
}
