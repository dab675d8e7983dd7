package city.hansa.cli;

import city.hansa.actors.Merges;
import city.hansa.atlas.AtlasMerge;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records that an actor is a duplicate of another. */
@Command(
    name = "merge",
    description = "Record that one actor is a duplicate of another: its address leads there.",
    mixinStandardHelpOptions = true,
    customSynopsis = "hansa atlas merge [--force] [--data=DIR] DUPLICATE into KEPT",
    footer = {"", "For example: hansa atlas merge barcelona-es-2 into barcelona-es"})
final class AtlasMergeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DUPLICATE", description = "Id that becomes an alias.")
  private String duplicate = "";

  @Parameters(index = "1", paramLabel = "into", description = "The word \"into\".")
  private String into = "";

  @Parameters(index = "2", paramLabel = "KEPT", description = "Id of the actor that stands.")
  private String kept = "";

  @Option(names = "--force", description = "Merge actors of different kinds too.")
  private boolean force;

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    var line = Objects.requireNonNull(spec).commandLine();
    if (!into.equalsIgnoreCase("into")) {
      throw new ParameterException(line, "Write: hansa atlas merge DUPLICATE into KEPT");
    }
    Merges.Merged merged =
        register.work(context -> context.getBean(AtlasMerge.class).run(duplicate, kept, force));
    PrintWriter out = line.getOut();
    out.printf(
        merged.already() ? "%s leads to %s already%n" : "%s leads to %s from now on%n",
        merged.duplicate(),
        merged.kept());
    return 0;
  }
}
