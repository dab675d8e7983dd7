package city.hansa.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The whole command. A new subcommand is a class of its own and a line in {@code subcommands}.
 *
 * <p>Exit status: 0 done, 1 a fault of Hansa's or of the rows given, 2 a word it does not know, 3 a
 * start or a task that its operator can put right.
 */
@Command(
    name = "hansa",
    description = "The open register of city diplomacy.",
    mixinStandardHelpOptions = true,
    versionProvider = HansaVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      AdminCommand.class,
      AtlasCommand.class,
      ImportCommand.class,
      LogCommand.class,
      RebuildCommand.class,
      ReconcileCommand.class,
      VerifyCommand.class
    },
    footer = {"", "Settings: docs/settings.md. First steps: hansa serve"})
public final class HansaCommand {

  /** An operator can put this right. */
  static final int OPERATORS_TURN = 3;

  /** Commands that work without a register. */
  private static final Map<String, Supplier<Object>> ALONE =
      Map.of("verify", VerifyCommand::new, "reconcile", ReconcileCommand::new);

  private HansaCommand() {}

  /**
   * Runs the command; the process ends with its exit status.
   *
   * @param args a subcommand and its options
   */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    if (args.length > 0 && ALONE.containsKey(args[0])) {
      return alone(args[0]).execute(Arrays.copyOfRange(args, 1, args.length));
    }
    var line = line();
    if (args.length == 0) {
      line.usage(line.getOut());
      return CommandLine.ExitCode.USAGE;
    }
    return line.execute(args);
  }

  /** Nothing of the register is loaded for it: a check takes half a second. */
  private static CommandLine alone(String word) {
    return new CommandLine(Objects.requireNonNull(ALONE.get(word)).get())
        .setCommandName("hansa " + word)
        .setExecutionExceptionHandler(new PlainWords());
  }

  static CommandLine line() {
    return new CommandLine(new HansaCommand()).setExecutionExceptionHandler(new PlainWords());
  }
}
