package city.hansa.ties.shipped;

import city.hansa.acts.shipped.ShippedAct;
import city.hansa.shipped.ShippedFile;
import java.util.ArrayList;
import java.util.List;

/** Reads the files about ties that ship. */
final class TieFiles {
  static final ShippedFile TIES = new ShippedFile("data/ties/ties.tsv.xz");
  static final ShippedFile SOURCES = new ShippedFile("data/ties/sources.tsv");

  private TieFiles() {}

  static List<ShippedFile> all() {
    return List.of(TIES, SOURCES);
  }

  /** In the order of the file. */
  static List<ShippedAct> facts() {
    List<ShippedAct> facts = new ArrayList<>();
    TIES.rows(row -> facts.add(TieFact.of(row)));
    return facts;
  }
}
