package city.hansa.cli;

import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.ledger.LedgerKeys;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a new key in place of one whose file is lost for good. */
@Command(
    name = "replace-lost-key",
    description =
        "Make a new key where the file of the present one is lost for good. Nothing can sign for"
            + " the change, so tell your readers of the new key.",
    mixinStandardHelpOptions = true)
final class LogLostKeyCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    Optional<VerifierKey> made =
        register.work(context -> context.getBean(LedgerKeys.class).replaceLost());
    var line = Objects.requireNonNull(spec).commandLine();
    if (made.isEmpty()) {
      line.getErr().println("hansa: the key is where it should be; nothing was changed");
      return HansaCommand.OPERATORS_TURN;
    }
    line.getOut().println(made.get());
    return 0;
  }
}
