package city.hansa.cli;

import city.hansa.atlas.AtlasRequest;
import city.hansa.atlas.AtlasUpdate;
import city.hansa.atlas.BadRow;
import city.hansa.atlas.BadRowsFound;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads GeoNames' own files. */
@Command(
    name = "update",
    description = "Refresh places and names from GeoNames' files, wholly or not at all.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:bad rows were found and nothing was changed",
      "2:an option it does not know",
      "3:a file or a register that it cannot use; nothing was changed"
    })
final class AtlasUpdateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--geonames",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description =
          "cities500, cities1000, cities5000 or cities15000, and alternateNamesV2: .zip or .txt.")
  private List<Path> files = List.of();

  @Option(names = "--skip-bad-rows", description = "Leave bad rows out, rather than do nothing.")
  private boolean skipBadRows;

  @Option(
      names = "--retire-many",
      description = "Believe a cities500 that lacks more than one in twenty of the places.")
  private boolean retireMany;

  @Mixin private final OnRegister register = new OnRegister();

  @Override
  public Integer call() {
    AtlasRequest request = AtlasRequest.of(files, skipBadRows, retireMany);
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      long begun = System.nanoTime();
      AtlasReport report = new AtlasReport(out);
      AtlasUpdate.Outcome outcome =
          register.work(context ->
              context
                  .getBean(AtlasUpdate.class)
                  .run(
                      request, new AtlasUpdate.Listeners(report::progress, bad -> tell(err, bad))));
      report.outcome(outcome, (System.nanoTime() - begun) / 1e9);
      return 0;
    } catch (BadRowsFound bad) {
      err.printf(
          "hansa: %,d bad rows; nothing was changed. Mend them, or leave them out:"
              + " --skip-bad-rows%n",
          bad.count());
      return 1;
    }
  }

  private static void tell(PrintWriter err, BadRow bad) {
    err.println(bad);
  }
}
