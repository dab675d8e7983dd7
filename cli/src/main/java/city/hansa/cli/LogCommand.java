package city.hansa.cli;

import picocli.CommandLine.Command;

/** Groups the commands on the log of acts. */
@Command(
    name = "log",
    description = "Export the log of acts, and show or replace its key.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {LogExportCommand.class, LogKeyCommand.class, LogLostKeyCommand.class},
    footer = {"", "Guide: docs/verify.md"})
final class LogCommand {}
