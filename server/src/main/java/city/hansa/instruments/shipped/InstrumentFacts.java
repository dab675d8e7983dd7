package city.hansa.instruments.shipped;

import city.hansa.acts.shipped.Shelf;
import city.hansa.acts.shipped.ShippedAct;
import city.hansa.acts.shipped.ShippedActs;
import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enters what ships about instruments. */
@Component
class InstrumentFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private static final Shelf SHELF = new Shelf("instrument_shipped", "shipped-instruments", true);

  private final Sources sources;
  private final ShippedActs acts;

  InstrumentFacts(Sources sources, ShippedActs acts) {
    this.sources = sources;
    this.acts = acts;
  }

  @Override
  public String name() {
    return "instruments";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, FactFiles.all());
  }

  @Override
  public long load(Progress progress) {
    Map<String, String> read = new HashMap<>();
    for (Source source : sources.saveSources(FactFiles.SOURCES)) {
      read.put(source.id(), source.retrievedOn().toString());
    }
    FactFiles files = new FactFiles();
    // What later ones are judged by has been written before them.
    List<List<ShippedAct>> stages =
        List.of(files.entries(read), files.steps(), files.relations(read), files.participations());
    long rows = 0;
    for (List<ShippedAct> stage : stages) {
      acts.tell(SHELF, stage);
      rows += stage.size();
      progress.at(rows, rows);
    }
    return rows;
  }
}
