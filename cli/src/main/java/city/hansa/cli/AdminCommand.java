package city.hansa.cli;

import picocli.CommandLine.Command;

/** Groups the commands on people. */
@Command(
    name = "admin",
    description = "Ways back in for administrators.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = AdminLinkCommand.class,
    footer = {"", "Guide: docs/accounts.md"})
final class AdminCommand {}
