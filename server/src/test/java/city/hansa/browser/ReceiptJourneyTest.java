package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.MissingTile;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader checks receipts of another log, with the key of that log. */
@BrowserTest
class ReceiptJourneyTest {
  private static final SignerKey KEY = SignerKey.generate("city.example/log", new SecureRandom());
  private static final Opening NOTE = new Opening("note", new byte[32], Json.of("between us"));
  private static final Receipt RECEIPT = receipt();

  /** Number 7 of 11 entries. */
  private static Receipt receipt() {
    Edge edge = Edge.empty();
    for (int i = 1; i <= 11; i++) {
      edge.append(Hashing.leaf(entry(i)).bytes(), (tile, hashes) -> {});
    }
    String text = new Checkpoint("city.example/log", edge.size(), edge.root()).text();
    var tree =
        edge.tree(tile -> {
          throw new MissingTile(tile);
        });
    return Receipt.of(7, entry(7), tree.inclusion(6), KEY.sign(text).toString());
  }

  private static byte[] entry(int number) {
    String entry = "{\"act\":%d,\"city\":\"K\u00f6ln\",\"note\":\"%s\"}";
    return entry.formatted(number, NOTE.commitment().hex()).getBytes(StandardCharsets.UTF_8);
  }

  private static void check(Reader reader, String receipt) {
    byte[] bytes = receipt.getBytes(StandardCharsets.UTF_8);
    reader.find("#receipt").setInputFiles(new FilePayload("receipt.json", "text/plain", bytes));
  }

  private static Reader withKey(Readers readers) {
    Reader reader = readers.wide().open("/verify");
    assertThat(reader.find("#verify[data-ready]")).isVisible();
    reader.find("#keys").fill(KEY.verifier().toString());
    return reader;
  }

  @Test
  void aGoodReceiptHoldsAndIsNotSent(Readers readers) {
    Reader reader = withKey(readers);
    check(reader, RECEIPT.showing(List.of(NOTE)).text());
    assertThat(reader.find("#verdict[data-holds=true]")).containsText("Act number 7");
    assertThat(reader.find("#verdict-text")).containsText("\"city\":\"K\u00f6ln\"");
    reader.assertAt("/verify");
    Accessibility.check(reader.page(), "a verdict");
  }

  @Test
  void whatIsWrongIsSaid(Readers readers) {
    Reader reader = withKey(readers);
    says(reader, RECEIPT.text().replace("K\u00f6ln", "Kassel"), "The act was changed");
    says(reader, RECEIPT.text().replace("\\n11\\n", "\\n12\\n"), "The signature is false");
    says(reader, RECEIPT.text().replace("\"number\": 7", "\"number\": 8"), "does not lead");
    says(reader, RECEIPT.text().replace("\"number\": 7", "\"number\": 12"), "has 11 acts");
    says(reader, RECEIPT.text().replace("\"number\": 7", "\"number\": 11"), "it takes 2 parts");
    says(reader, RECEIPT.text().substring(0, 200), "ends too soon");
    says(reader, "a letter", "not a receipt");
    Opening wrong = new Opening("note", new byte[32], Json.of("between them"));
    says(reader, RECEIPT.showing(List.of(wrong)).text(), "shows as \"note\"");
  }

  private static void says(Reader reader, String receipt, String words) {
    check(reader, receipt);
    assertThat(reader.find("#verdict[data-holds=false] #verdict-words")).containsText(words);
    assertThat(reader.find("#verdict-entry")).isHidden();
  }

  @Test
  void anotherLogsKeyIsTheWrongOne(Readers readers) {
    Reader reader = readers.wide().open("/verify");
    assertThat(reader.find("#verify[data-ready]")).isVisible();
    check(reader, RECEIPT.text());
    assertThat(reader.find("#verdict[data-holds=false]"))
        .containsText("city.example/log+" + KEY.verifier().idText());
    reader.find("#keys").fill("no key");
    reader.find("#verify [type=submit]").click();
    assertThat(reader.find("#keys-problem")).containsText("not a key of a log");
  }

  @Test
  void theRegisterChecksForABrowserWithoutScripts(Readers readers) {
    Reader reader = readers.with(options -> options.setJavaScriptEnabled(false)).open("/verify");
    reader.find("#keys").fill(KEY.verifier().toString());
    check(reader, RECEIPT.text().replace("K\u00f6ln", "Kassel"));
    reader.find("#verify [type=submit]").click();
    assertThat(reader.find("#verdict[data-holds=false]")).containsText("The act was changed");
    check(reader, RECEIPT.text());
    reader.find("#verify [type=submit]").click();
    assertThat(reader.find("#verdict[data-holds=true]")).containsText("Act number 7");
  }
}
