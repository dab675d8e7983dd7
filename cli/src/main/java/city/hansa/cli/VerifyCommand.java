package city.hansa.cli;

import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.log.Earlier;
import city.hansa.engine.ledger.log.LogReport;
import city.hansa.engine.ledger.log.LogSource;
import city.hansa.engine.ledger.log.LogVerification;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.Opened;
import city.hansa.engine.ledger.note.SignedNote;
import city.hansa.engine.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a receipt, or a whole log, without the register and without a network. */
@Command(
    name = "verify",
    description = "Check a receipt with the key of the log, or compute a whole log anew.",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "hansa verify RECEIPT --key KEY",
      "hansa verify --log URL|DIR [--key KEY] [--since CHECKPOINT|RECEIPT]"
    },
    footer = {
      "",
      "Exit status: 0 it holds, 1 it does not, 2 a word too few or too many, 3 it cannot be read.",
      "Guide: docs/verify.md"
    })
final class VerifyCommand implements Callable<Integer> {

  static final int HOLDS = 0;
  static final int DOES_NOT_HOLD = 1;
  static final int CANNOT_READ = 3;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "RECEIPT", arity = "0..1", description = "File of a receipt.")
  private @Nullable Path receipt;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "The log's key: the text name+id+base64, or a file with one a line.")
  private @Nullable String key;

  @Option(
      names = "--log",
      paramLabel = "URL|DIR",
      description = "The log: an address such as https://hansa.example/log, or an exported folder.")
  private @Nullable String log;

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description = "A checkpoint or receipt kept from before: it must be part of the log's past.")
  private @Nullable Path since;

  @Override
  public Integer call() throws InterruptedException {
    refuseWrongWords();
    try {
      List<VerifierKey> keys = key == null ? List.of() : Keys.read(key);
      return receipt == null ? wholeLog(Objects.requireNonNull(log), keys) : one(receipt, keys);
    } catch (IOException unreadable) {
      err().println("hansa: cannot read: " + Keys.reason(unreadable));
      return CANNOT_READ;
    }
  }

  private void refuseWrongWords() {
    String wrong =
        (receipt == null) == (log == null)
            ? "Name either a receipt or a log (--log)"
            : key == null && (receipt != null || since != null)
                ? "Name the log's key (--key): without it anyone could have signed"
                : since != null && log == null ? "--since goes with --log" : null;
    if (wrong != null) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), wrong);
    }
  }

  private int one(Path file, List<VerifierKey> keys) throws IOException {
    ReceiptVerdict verdict = new ReceiptCheck(keys).check(Keys.text(file));
    return say(Wording.of(verdict), verdict instanceof ReceiptVerdict.Holds);
  }

  private int say(String words, boolean holds) {
    (holds ? out() : err()).println(words);
    return holds ? HOLDS : DOES_NOT_HOLD;
  }

  private int wholeLog(String place, List<VerifierKey> keys)
      throws IOException, InterruptedException {
    LogSource source = Keys.isAddress(place) ? new WebLog(place) : Keys.folder(Path.of(place));
    Checkpoint checkpoint;
    switch (open(source.checkpoint(), keys)) {
      case Opening.Good(Checkpoint good) -> checkpoint = good;
      case Opening.Bad(String why) -> {
        return say(why, false);
      }
    }
    Optional<Earlier> earlier = Optional.empty();
    if (since != null) {
      switch (Kept.read(Keys.text(since), keys)) {
        case Kept.Good(Earlier kept) -> earlier = Optional.of(kept);
        case Kept.Bad(String why) -> {
          return say(since + ": " + why, false);
        }
      }
    }
    int processors = Runtime.getRuntime().availableProcessors();
    int readers = source instanceof WebLog ? WebLog.READERS_PER_PROCESSOR * processors : processors;
    return tell(LogVerification.verify(source, checkpoint, earlier, readers));
  }

  /** The log's checkpoint, or why it cannot be trusted. */
  private sealed interface Opening {
    record Good(Checkpoint checkpoint) implements Opening {}

    record Bad(String why) implements Opening {}
  }

  /** Without a key the checkpoint is taken at its word, and that is said. */
  private Opening open(String note, List<VerifierKey> keys) {
    if (!keys.isEmpty()) {
      return switch (Opened.open(note, keys)) {
        case Opened.Trusted(Checkpoint checkpoint, var by) -> new Opening.Good(checkpoint);
        case Opened refused -> new Opening.Bad(Wording.of(refused));
      };
    }
    try {
      SignedNote signed = SignedNote.parse(note);
      Checkpoint checkpoint = Checkpoint.parse(signed.text());
      String claimed = String.join(", ", signed.signers());
      out()
          .println(
              "No key was named: the signature, said to be of %s, is not checked"
                  .formatted(claimed));
      return new Opening.Good(checkpoint);
    } catch (IllegalArgumentException malformed) {
      return new Opening.Bad(
          Wording.of(new Opened.Malformed(String.valueOf(malformed.getMessage()))));
    }
  }

  private int tell(LogReport report) {
    if (report.sound()) {
      return say(Wording.sound(report.checkpoint(), since != null), true);
    }
    err().println("The log does not hold:");
    report.findings().forEach(finding -> err().println("  " + Wording.of(finding)));
    if (report.more()) {
      err().println("  and more beyond these");
    }
    return DOES_NOT_HOLD;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
