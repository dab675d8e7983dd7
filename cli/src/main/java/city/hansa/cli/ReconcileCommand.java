package city.hansa.cli;

import city.hansa.engine.names.linking.Decision;
import city.hansa.engine.names.linking.Link;
import city.hansa.engine.names.linking.Mention;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Says of every name of a list which city of the shipped gazetteer is meant, without a register.
 */
@Command(
    name = "reconcile",
    description = "Find which city each name of a list means, without a running register.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every row is answered, ACCEPT, OPEN or NONE",
      "2:an option it does not know, or one too few",
      "3:a file or column that it cannot use; nothing was written"
    },
    footer = {"", "Guide: docs/reconciliation.md"})
final class ReconcileCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--in",
      paramLabel = "LIST.csv",
      required = true,
      description = "The list: commas, semicolons or tabs; any usual encoding.")
  private Path in = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "OUT.csv",
      required = true,
      description = "Written anew: the columns of the list, and six with the answers. UTF-8.")
  private Path out = Path.of("");

  @Option(names = "--name", paramLabel = "COL", required = true, description = "Column of names.")
  private String name = "";

  @Option(
      names = "--country",
      paramLabel = "COL",
      description = "Column of states: ISO codes, or names in any language.")
  private @Nullable String country;

  @Option(names = "--region", paramLabel = "COL", description = "Column of regions or provinces.")
  private @Nullable String region;

  @Option(names = "--lat", paramLabel = "COL", description = "Column of latitudes, in degrees.")
  private @Nullable String latitude;

  @Option(names = "--lon", paramLabel = "COL", description = "Column of longitudes, in degrees.")
  private @Nullable String longitude;

  @Option(
      names = "--list",
      paramLabel = "COL",
      description = "Column that tells lists apart. Default: the whole file is one list.")
  private @Nullable String list;

  @Override
  public Integer call() {
    if ((latitude == null) != (longitude == null)) {
      throw new ImportRefused("--lat and --lon go together: name both columns, or neither");
    }
    NameTableFile.refuseSame(in, out);
    NameTableFile table = NameTableFile.read(in, name);
    List<Mention> mentions =
        new MentionColumns(name, country, region, latitude, longitude, list).of(table);
    long begun = System.nanoTime();
    ShippedPlaces places = ShippedPlaces.read();
    long read = System.nanoTime();
    List<Link> links = places.linker().linkAll(mentions, actor -> true);
    long linked = System.nanoTime();
    table.write(out, LinkColumns.NAMES, row -> LinkColumns.of(links.get(row), places));
    tell(places, links, (read - begun) / NANOS, (linked - read) / NANOS);
    return 0;
  }

  private void tell(ShippedPlaces places, List<Link> links, double reading, double linking) {
    PrintWriter told = Objects.requireNonNull(spec).commandLine().getOut();
    told.printf(
        Locale.ROOT,
        "%,d rows in %.1f s, after %.1f s for %,d places: %,d accepted, %,d open, %,d none%n",
        links.size(),
        linking,
        reading,
        places.ids().size(),
        count(links, Decision.ACCEPT),
        count(links, Decision.OPEN),
        count(links, Decision.NONE));
    long repaired =
        links.stream().filter(each -> each.notes().contains(Link.Note.ENCODING_REPAIRED)).count();
    if (repaired > 0) {
      told.printf(
          Locale.ROOT,
          "%,d names had been read in the wrong encoding and were repaired%n",
          repaired);
    }
    told.println("Written to " + out);
  }

  private static long count(List<Link> links, Decision decision) {
    return links.stream().filter(each -> each.decision() == decision).count();
  }
}
