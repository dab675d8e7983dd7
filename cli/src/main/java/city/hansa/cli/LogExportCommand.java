package city.hansa.cli;

import city.hansa.ledger.LogExport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the log as files, its entries rebuilt from the stored acts. */
@Command(
    name = "export",
    description = "Write the log to a folder: checkpoint, tiles, and the acts as they are stored.",
    mixinStandardHelpOptions = true,
    footer = {"", "Check it: hansa verify --log DIR --key KEY"})
final class LogExportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder to write to; made if it is not there.")
  private Path folder = Path.of("");

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    long size = register.work(context -> context.getBean(LogExport.class).write(folder));
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .printf("%d acts written to %s%n", size, folder);
    return 0;
  }
}
