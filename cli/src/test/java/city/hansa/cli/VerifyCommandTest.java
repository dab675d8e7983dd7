package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.ledger.note.SignerKey;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code hansa verify} says, and with which status it ends. */
class VerifyCommandTest {

  private static final String KEY = SmallLog.KEY.verifier().toString();
  private static final SmallLog LOG = new SmallLog(600);

  private final Path folder;
  private final StringWriter said = new StringWriter();

  VerifyCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private int verify(String... words) {
    var writer = new PrintWriter(said, true);
    return new CommandLine(new VerifyCommand()).setOut(writer).setErr(writer).execute(words);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aGoodReceiptIsStatusZero() throws IOException {
    String receipt = file("receipt.json", LOG.receipt(577).text());
    assertThat(verify(receipt, "--key", KEY)).isZero();
    assertThat(said.toString())
        .contains("The receipt holds: act number 577")
        .contains("the log city.example/log of 600 acts");
  }

  @Test
  void keysMayStandInAFile() throws IOException {
    var other = SignerKey.generate("city.example/log", new SecureRandom());
    String keys = file("keys", other.verifier() + "\n\n" + KEY + "\n");
    assertThat(verify(file("receipt.json", LOG.receipt(1).text()), "--key", keys)).isZero();
  }

  @Test
  void aTamperedReceiptIsStatusOne() throws IOException {
    String forged = LOG.receipt(577).text().replace("\\\"act\\\":577", "\\\"act\\\":576");
    assertThat(verify(file("receipt.json", forged), "--key", KEY)).isEqualTo(1);
    assertThat(said.toString()).contains("the act was changed; number 577");
  }

  @Test
  void aWrongKeyNamesBoth() throws IOException {
    var other = SignerKey.generate("city.example/log", new SecureRandom()).verifier();
    String receipt = file("receipt.json", LOG.receipt(1).text());
    assertThat(verify(receipt, "--key", other.toString())).isEqualTo(1);
    assertThat(said.toString())
        .contains("expected a signature by city.example/log+" + other.idText())
        .contains("found one by city.example/log+" + SmallLog.KEY.verifier().idText());
  }

  @Test
  void wrongWordsAreStatusTwo() throws IOException {
    String receipt = file("receipt.json", LOG.receipt(1).text());
    assertThat(verify()).isEqualTo(2);
    assertThat(verify(receipt)).isEqualTo(2);
    assertThat(verify(receipt, "--log", "x", "--key", KEY)).isEqualTo(2);
    assertThat(verify(receipt, "--key", KEY, "--since", receipt)).isEqualTo(2);
    assertThat(verify("--log", "x", "--since", receipt)).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsStatusThree() throws IOException {
    String receipt = file("receipt.json", LOG.receipt(1).text());
    assertThat(verify(folder.resolve("none").toString(), "--key", KEY)).isEqualTo(3);
    assertThat(verify(receipt, "--key", "no-such-key")).isEqualTo(3);
    assertThat(verify("--log", folder.toString(), "--key", KEY)).isEqualTo(3);
    assertThat(said.toString())
        .contains("there is no file " + folder.resolve("none"))
        .contains("\"no-such-key\" is neither a file nor a key")
        .contains("there is no log in");
  }

  @Test
  void aLogInAFolderHolds() throws IOException {
    LOG.write(folder);
    assertThat(verify("--log", folder.toString(), "--key", KEY)).isZero();
    assertThat(said.toString()).contains("The log holds: city.example/log, 600 acts");
    assertThat(verify("--log", folder.toString())).isZero();
    assertThat(said.toString()).contains("is not checked");
  }

  @Test
  void aLogOnAServerHolds() throws IOException {
    LOG.write(folder.resolve("log"));
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server =
        SimpleFileServer.createFileServer(
            any, folder.toRealPath(), SimpleFileServer.OutputLevel.NONE);
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort();
      assertThat(verify("--log", address, "--key", KEY)).isZero();
      assertThat(verify("--log", address + "/log/", "--key", KEY)).isZero();
      assertThat(verify("--log", address + "/other", "--key", KEY)).isEqualTo(3);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aForgedActIsNamed() throws IOException {
    new SmallLog(600).forge(423, "{\"act\":\"forged\"}").write(folder);
    assertThat(verify("--log", folder.toString(), "--key", KEY)).isEqualTo(1);
    assertThat(said.toString())
        .contains("do not give the signed root")
        .contains("act number 423 was changed");
  }

  @Test
  void whatWasKeptMustStillBeThere() throws IOException {
    LOG.write(folder);
    String log = folder.toString();
    String earlier = file("earlier", new SmallLog(500).checkpoint());
    assertThat(verify("--log", log, "--key", KEY, "--since", earlier)).isZero();
    String receipt = file("receipt", new SmallLog(300).receipt(299).text());
    assertThat(verify("--log", log, "--key", KEY, "--since", receipt)).isZero();
    String later = file("later", new SmallLog(700).checkpoint());
    assertThat(verify("--log", log, "--key", KEY, "--since", later)).isEqualTo(1);
    assertThat(said.toString()).contains("it had 700 acts before and has 600 now");
  }

  @Test
  void theCheckLoadsNothingOfTheRegister() throws IOException, InterruptedException {
    String receipt = file("receipt.json", LOG.receipt(5).text());
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                HansaCommand.class.getName(),
                "verify",
                receipt,
                "--key",
                KEY)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output).contains("The receipt holds").doesNotContain("org.springframework");
  }
}
