package city.hansa.cli;

import city.hansa.ledger.LedgerKey;
import city.hansa.ledger.LedgerKeys;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the log's public keys, retired ones too: what goes into the file for {@code --key}. */
@Command(
    name = "key",
    description = "Print the log's public keys, one a line; the one that signs comes last.",
    mixinStandardHelpOptions = true)
final class LogKeyCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    List<LedgerKey> keys = register.work(context -> context.getBean(LedgerKeys.class).published());
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    keys.forEach(key -> out.println(key.key()));
    return 0;
  }
}
