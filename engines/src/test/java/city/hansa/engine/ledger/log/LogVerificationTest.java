package city.hansa.engine.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.ledger.Deposits;
import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of 1,000 entries in a folder, and what is done to it. */
class LogVerificationTest {

  private static final Deposits LOG = Deposits.of(1_000);

  @TempDir private Path folder;
  private LogFolder files = new LogFolder(Path.of(""));

  @BeforeEach
  void write() {
    files = LOG.write(folder);
  }

  private List<Finding> findings() throws InterruptedException {
    return findings(Optional.empty());
  }

  private List<Finding> findings(Optional<Earlier> earlier) throws InterruptedException {
    return LogVerification.verify(files, LOG.checkpoint(), earlier, 2).findings();
  }

  private static final Finding ROOT = new Finding.RootDiffers(1_000);

  @Test
  void aLogAsItWasSignedHasNoFinding() throws InterruptedException {
    assertThat(findings()).isEmpty();
    assertThat(findings(Optional.of(Earlier.of(LOG.checkpoint())))).isEmpty();
  }

  @Test
  void theEmptyLogIsSoundToo(@TempDir Path empty) throws InterruptedException {
    Deposits none = Deposits.of(0);
    assertThat(
            LogVerification.verify(none.write(empty), none.checkpoint(), Optional.empty(), 1)
                .sound())
        .isTrue();
  }

  @Test
  void changedEntriesAreNamed() throws InterruptedException {
    List<byte[]> entries = LOG.entries();
    entries.set(4, entry("forged"));
    entries.set(998, entry("forged too"));
    Deposits.writeEntries(files, entries);
    assertThat(findings()).containsExactly(ROOT, new Finding.Changed(5), new Finding.Changed(999));
  }

  @Test
  void aDroppedEntryIsNamedWhereTheOthersMoveUp() throws InterruptedException, IOException {
    List<byte[]> entries = LOG.entries();
    entries.remove(299);
    Deposits.writeEntries(files, entries);
    Files.move(
        folder.resolve("tile/entries/003.p/231"),
        folder.resolve("tile/entries/003.p/232"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(findings()).containsExactly(ROOT, new Finding.Dropped(300));
  }

  @Test
  void aDroppedEntryIsNamedWhereItsBundleIsShort() throws InterruptedException, IOException {
    List<byte[]> second = LOG.entries().subList(256, 512);
    second.remove(43);
    files.keepEntries(1, 256, Bundle.of(second));
    assertThat(findings()).containsExactly(ROOT, new Finding.Dropped(300));
  }

  @Test
  void swappedEntriesAreNamed() throws InterruptedException {
    List<byte[]> entries = LOG.entries();
    Collections.swap(entries, 9, 899);
    Deposits.writeEntries(files, entries);
    assertThat(findings())
        .containsExactly(ROOT, new Finding.Moved(10, 900), new Finding.Moved(900, 10));
  }

  @Test
  void neighboursSwappedAreOneThatMoved() throws InterruptedException {
    List<byte[]> entries = LOG.entries();
    Collections.swap(entries, 0, 1);
    Deposits.writeEntries(files, entries);
    assertThat(findings()).containsExactly(ROOT, new Finding.Moved(1, 2));
  }

  @Test
  void aCopyOfAnotherEntryInItsPlaceIsAChange() throws InterruptedException {
    List<byte[]> entries = LOG.entries();
    entries.set(299, entries.get(300));
    entries.set(500, entries.get(900));
    Deposits.writeEntries(files, entries);
    assertThat(findings())
        .containsExactly(ROOT, new Finding.Changed(300), new Finding.Changed(501));
  }

  @Test
  void anEmptyEntryStandsForAMissingOne() throws InterruptedException {
    List<byte[]> entries = LOG.entries();
    entries.set(998, new byte[0]);
    Deposits.writeEntries(files, entries);
    assertThat(findings()).containsExactly(ROOT, new Finding.Dropped(999));
  }

  @Test
  void anEntryPutInBetweenIsNamed() throws InterruptedException, IOException {
    List<byte[]> second = LOG.entries().subList(256, 511);
    second.add(10, entry("guest"));
    files.keepEntries(1, 256, Bundle.of(second));
    assertThat(findings()).containsExactly(ROOT, new Finding.Added(267), new Finding.Dropped(512));
  }

  @Test
  void aMissingBundleIsNamedByItsNumbers() throws InterruptedException, IOException {
    Files.delete(folder.resolve("tile/entries/001"));
    assertThat(findings())
        .hasSize(2)
        .contains(ROOT)
        .anySatisfy(found ->
            assertThat(found)
                .isInstanceOfSatisfying(
                    Finding.Unreadable.class,
                    it -> assertThat(it.from() + "-" + it.to()).isEqualTo("257-512")));
  }

  @Test
  void entriesAsSignedUnderWrongTilesAreSound() throws InterruptedException, IOException {
    files.keep(new TileId(0, 2, 256), new byte[8_192]);
    assertThat(findings())
        .containsExactly(new Finding.TileWrong("0/002"), new Finding.TileWrong("1/000.p/3"));
  }

  @Test
  void aForgerWhoMakesTheTilesAnewCannotMakeTheRoot() throws InterruptedException {
    Deposits forged = Deposits.of(4).add("forged");
    for (int i = 6; i <= 1_000; i++) {
      forged.add("{\"act\":" + i + "}");
    }
    files = forged.write(folder);
    assertThat(findings()).containsExactly(ROOT);
  }

  @Test
  void anEarlierCheckpointMustBeTheBeginning() throws InterruptedException {
    for (int size : new int[] {1, 255, 256, 257, 700, 768}) {
      assertThat(findings(Optional.of(Earlier.of(Deposits.of(size).checkpoint())))).isEmpty();
    }
    Deposits other = Deposits.of(600).add("{\"act\":0}");
    assertThat(findings(Optional.of(Earlier.of(other.checkpoint()))))
        .containsExactly(new Finding.HistoryRewritten(601));
    assertThat(findings(Optional.of(Earlier.of(Deposits.of(1_001).checkpoint()))))
        .containsExactly(new Finding.Shortened(1_001, 1_000));
  }

  @Test
  void aReceiptMustBeInTheLog() throws InterruptedException {
    Receipt mine = Deposits.of(700).receipt(650);
    assertThat(findings(Optional.of(earlier(mine, Deposits.of(700))))).isEmpty();
    Deposits other = Deposits.of(649).add("{\"act\":0}");
    assertThat(findings(Optional.of(earlier(other.receipt(650), other))))
        .containsExactly(new Finding.HistoryRewritten(650), new Finding.ReceiptDiffers(650));
  }

  private static Earlier earlier(Receipt receipt, Deposits log) {
    return new Earlier(log.checkpoint(), receipt.number(), receipt.leaf());
  }

  private static byte[] entry(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
