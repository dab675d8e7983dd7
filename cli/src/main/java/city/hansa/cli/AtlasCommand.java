package city.hansa.cli;

import picocli.CommandLine.Command;

/** Groups the commands on the gazetteer. */
@Command(
    name = "atlas",
    description = "Refresh the gazetteer, and merge duplicates.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AtlasUpdateCommand.class, AtlasMergeCommand.class},
    footer = {"", "Guide: docs/atlas-update.md"})
final class AtlasCommand {}
