package city.hansa.sources;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Loads the sources that the shipped facts name. A source that is no longer shipped stays: a fact
 * may name it still.
 */
@Component
class SourceFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private static final ShippedFile GAZETTEER = new ShippedFile("data/gazetteer/SOURCES.tsv");
  private final SourceStore store;
  private final Clock clock;

  SourceFacts(SourceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(
        LOADER + Runtime.version(), List.of(GAZETTEER, NetworkSources.FILE));
  }

  @Override
  public long load(Progress progress) {
    List<Source> all = new ArrayList<>();
    GAZETTEER.rows(row -> all.add(gazetteer(row)));
    all.addAll(NetworkSources.read().sources());
    all.add(namesOfThePlatform());
    for (Source source : all) {
      store.save(source);
    }
    progress.at(all.size(), all.size());
    return all.size();
  }

  private static Source gazetteer(Row row) {
    String changes =
        row.text("modified_max") == null
            ? null
            : "rows last changed from %s to %s"
                .formatted(row.required("modified_min"), row.required("modified_max"));
    String note =
        Stream.of(row.text("package") + " " + row.text("version"), row.text("used_for"), changes)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return new Source(
        row.required("id").replace('.', '-'),
        row.required("title"),
        null,
        row.text("publisher"),
        row.text("licence"),
        row.text("licence_url"),
        row.text("url"),
        null,
        null,
        LocalDate.parse(row.required("retrieved_on")),
        row.number("rows"),
        note);
  }

  /** Names of states in many languages come with the Java platform, which has them from CLDR. */
  private Source namesOfThePlatform() {
    return new Source(
        Source.PLATFORM_NAMES,
        "CLDR names of territories, as the Java platform carries them",
        null,
        "Unicode",
        "Unicode-3.0",
        "https://www.unicode.org/license.txt",
        "https://cldr.unicode.org/",
        null,
        null,
        LocalDate.now(clock),
        null,
        "Java " + Runtime.version() + "; names of states by language");
  }
}
