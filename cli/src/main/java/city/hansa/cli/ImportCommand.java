package city.hansa.cli;

import picocli.CommandLine.Command;

/** Brings rows from files; the kind of row is a subcommand. */
@Command(
    name = "import",
    description = "Bring many rows from a file.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ImportCommand.Acts.class, ImportCommand.Claims.class, ImportListCommand.class},
    footer = {"", "Guide: docs/import.md"})
final class ImportCommand {

  private ImportCommand() {}

  /** Acts, one a row. */
  @Command(
      name = "acts",
      description = "Deposit acts from a file: all of them, or none if one is refused.",
      mixinStandardHelpOptions = true)
  static final class Acts extends ImportKindCommand {
    Acts() {
      super("acts");
    }
  }

  /** Claims, one a row. */
  @Command(
      name = "claims",
      description = "Put claims on record from a file: all of them, or none if one is refused.",
      mixinStandardHelpOptions = true)
  static final class Claims extends ImportKindCommand {
    Claims() {
      super("claims");
    }
  }
}
