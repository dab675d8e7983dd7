package city.hansa.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Receipts that hold, and every way in which one does not. */
class ReceiptTest {

  private static final Deposits LOG = Deposits.of(300);
  private static final Receipt RECEIPT = LOG.receipt(123);
  private static final ReceiptCheck CHECK = new ReceiptCheck(List.of(Deposits.KEY.verifier()));
  private static final Hash OTHER = Hashing.leaf(new byte[0]);

  @Test
  void everyReceiptHolds() {
    for (int number = 1; number <= 300; number++) {
      assertThat(CHECK.check(LOG.receipt(number).text())).isInstanceOf(ReceiptVerdict.Holds.class);
    }
  }

  @Test
  void theFileSaysWhatItIsAndReadsBack() {
    assertThat(RECEIPT.text())
        .startsWith("{\n\"format\": \"hansa-receipt/1\",\n\"number\": 123,\n")
        .contains("\"entry\": \"{\\\"act\\\":123}\"");
    assertThat(CHECK.check(RECEIPT.text()))
        .isInstanceOfSatisfying(
            ReceiptVerdict.Holds.class, holds -> assertThat(holds.receipt()).isEqualTo(RECEIPT));
    assertThat(CHECK.check(RECEIPT.text().replace("\n", "\r\n")))
        .isInstanceOf(ReceiptVerdict.Holds.class);
  }

  @Test
  void noBitOfAReceiptCanChange() {
    Receipt small = Deposits.of(3).receipt(2).showing(List.of());
    byte[] bytes = small.text().getBytes(StandardCharsets.UTF_8);
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      String text = new String(changed, StandardCharsets.UTF_8);
      assertThat(CHECK.check(text))
          .as("bit %d of %s", bit % 8, text)
          .isNotInstanceOf(ReceiptVerdict.Holds.class);
    }
  }

  @Test
  void aFileThatEndsTooSoonIsTruncated() {
    String text = RECEIPT.text();
    for (int length = 1; length < text.length() - 1; length++) {
      assertThat(CHECK.check(text.substring(0, length))).isEqualTo(new ReceiptVerdict.Truncated());
    }
  }

  @Test
  void somethingElseIsNoReceipt() {
    for (String text : List.of("", "hello", "[1]", "{}", "{\"format\":1}", "{\"format\": nope}")) {
      assertThat(CHECK.check(text)).isInstanceOf(ReceiptVerdict.NotAReceipt.class);
    }
    assertThat(CHECK.check("{\"format\":\"hansa-receipt/2\"}"))
        .isEqualTo(new ReceiptVerdict.UnknownFormat("hansa-receipt/2"));
    assertThat(CHECK.check(RECEIPT.text().replace("{\n\"format\"", "{\"more\":1,\"format\"")))
        .isEqualTo(new ReceiptVerdict.NotAReceipt("\"more\" has no meaning"));
    assertThat(CHECK.check(RECEIPT.text().replace("\"leaf\"", "\"reef\"")))
        .isInstanceOf(ReceiptVerdict.NotAReceipt.class);
  }

  @Test
  void aChangedEntryIsTold() {
    assertThat(CHECK.check(RECEIPT.text().replace("{\\\"act\\\":123}", "{\\\"act\\\":124}")))
        .isEqualTo(new ReceiptVerdict.EntryChanged(123));
  }

  @Test
  void aChangedLeafIsTold() {
    assertThat(CHECK.check(RECEIPT.text().replace(RECEIPT.leaf().base64(), OTHER.base64())))
        .isEqualTo(new ReceiptVerdict.LeafChanged(123));
  }

  @Test
  void aChangedProofLeadsElsewhere() {
    List<Hash> proof = new ArrayList<>(RECEIPT.proof());
    proof.set(4, OTHER);
    assertThat(CHECK.check(with(123, proof))).isEqualTo(new ReceiptVerdict.RootNotReached(123));
    Collections.swap(proof, 0, 1);
    assertThat(CHECK.check(with(123, proof))).isEqualTo(new ReceiptVerdict.RootNotReached(123));
    proof.removeLast();
    assertThat(CHECK.check(with(123, proof)))
        .isEqualTo(new ReceiptVerdict.WrongLength(123, 300, 9, 8));
  }

  @Test
  void anotherNumberDoesNotFit() {
    assertThat(CHECK.check(with(124, RECEIPT.proof())))
        .isEqualTo(new ReceiptVerdict.RootNotReached(124));
    assertThat(CHECK.check(with(300, RECEIPT.proof())))
        .isInstanceOf(ReceiptVerdict.WrongLength.class);
    assertThat(CHECK.check(with(301, RECEIPT.proof())))
        .isEqualTo(new ReceiptVerdict.NumberBeyondLog(301, 300));
    assertThat(CHECK.check(with(0, RECEIPT.proof())))
        .isEqualTo(new ReceiptVerdict.NumberBeyondLog(0, 300));
  }

  private static Receipt with(long number, List<Hash> proof) {
    return new Receipt(
        number, RECEIPT.entry(), RECEIPT.leaf(), proof, RECEIPT.checkpoint(), List.of());
  }

  @Test
  void anotherKeyIsTheWrongOne() {
    SignerKey other = SignerKey.generate("city.example/log", new SecureRandom());
    assertThat(new ReceiptCheck(List.of(other.verifier())).check(RECEIPT.text()))
        .isEqualTo(
            new ReceiptVerdict.WrongKey(
                List.of("city.example/log+" + other.verifier().idText()),
                List.of("city.example/log+" + Deposits.KEY.verifier().idText())));
  }

  @Test
  void aChangedCheckpointIsNotSigned() {
    String grown = RECEIPT.text().replace("city.example/log\\n300\\n", "city.example/log\\n301\\n");
    assertThat(CHECK.check(grown))
        .isEqualTo(new ReceiptVerdict.BadSignature(Deposits.KEY.verifier()));
    assertThat(CHECK.check(RECEIPT.text().replace("\\n300\\n", "\\n0300\\n")))
        .isInstanceOf(ReceiptVerdict.BadCheckpoint.class);
  }

  @Test
  void whatIsShownMustBeWhatWasCommittedTo() {
    byte[] salt = new byte[32];
    salt[7] = 1;
    Opening opening = new Opening("note", salt, Json.of("between us"));
    String entry = CanonicalJson.text(Json.of(Map.of("act", Json.of(4), "note", opening.sealed())));
    Receipt receipt = Deposits.of(3).add(entry).receipt(4);
    assertThat(CHECK.check(receipt.showing(List.of(opening)).text()))
        .isInstanceOf(ReceiptVerdict.Holds.class);
    for (Opening wrong :
        List.of(
            new Opening("note", new byte[32], Json.of("between us")),
            new Opening("note", salt, Json.of("between them")),
            new Opening("notes", salt, Json.of("between us")))) {
      assertThat(CHECK.check(receipt.showing(List.of(opening, wrong)).text()))
          .isEqualTo(new ReceiptVerdict.WrongOpening(wrong.field()));
    }
  }

  @Test
  void whatWasOpenedMayCoverMore() {
    Opening inner = new Opening("recordedBy", new byte[32], Json.of("somebody"));
    Opening outer =
        new Opening("body", new byte[32], Json.of(Map.of("recordedBy", inner.sealed())));
    String entry = CanonicalJson.text(Json.of(Map.of("body", outer.sealed())));
    Receipt receipt = Deposits.of(3).add(entry).receipt(4);
    assertThat(CHECK.check(receipt.showing(List.of(outer, inner)).text()))
        .isInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(CHECK.check(receipt.showing(List.of(inner)).text()))
        .isEqualTo(new ReceiptVerdict.WrongOpening("recordedBy"));
  }

  @Test
  void aCommitmentIsTheHashThatTheDocumentationSays() throws NoSuchAlgorithmException {
    byte[] salt = new byte[32];
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    sha256.update(new byte[] {0, 0, 0, 18});
    sha256.update("hansa-commitment/1".getBytes(StandardCharsets.US_ASCII));
    sha256.update(new byte[] {0, 0, 0, 32});
    sha256.update(salt);
    sha256.update(new byte[] {0, 0, 0, 4});
    sha256.update("note".getBytes(StandardCharsets.US_ASCII));
    sha256.update(new byte[] {0, 0, 0, 7});
    String hex =
        HexFormat.of().formatHex(sha256.digest("{\"a\":1}".getBytes(StandardCharsets.US_ASCII)));
    Opening opening = new Opening("note", salt, Json.of(Map.of("a", Json.of(1))));
    assertThat(opening.commitment()).hasToString(hex);
    assertThat(opening.toString()).isEqualTo("Opening[note]");
  }

  @Test
  void theProofInTheFormOfOtherTools() {
    Receipt receipt = Deposits.of(3).receipt(2);
    assertThat(receipt.tlogProof())
        .isEqualTo(
            "c2sp.org/tlog-proof@v1\nindex 1\n"
                + receipt.proof().get(0).base64()
                + "\n"
                + receipt.proof().get(1).base64()
                + "\n\n"
                + receipt.checkpoint());
  }
}
