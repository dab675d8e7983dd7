package city.hansa.atlas;

import city.hansa.actors.PlaceFindings.Finding;
import city.hansa.places.NameRows;
import city.hansa.places.PlaceName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The names of a list of names that belong to places of the register. Its identifiers and former
 * names are gathered meanwhile: only those of places held, some 20 MB for a whole list.
 */
final class NameLists implements NameRows {
  private final Listing listing;
  private final List<Finding> findings = new ArrayList<>();
  private long names;

  NameLists(Listing listing) {
    this.listing = listing;
  }

  @Override
  public void forEach(IntPredicate held, Consumer<PlaceName> each) {
    SeenIds seen = new SeenIds();
    listing.rows(
        NameRow.COLUMNS,
        row -> {
          NameRow name = NameRow.read(row);
          if (!seen.add(name.id())) {
            throw row.broken(
                0, "the name " + name.id() + " stands in an earlier row", "Leave one of them out");
          }
          return name;
        },
        name -> {
          if (held.test(name.place())) {
            take(name, each);
          }
        });
  }

  private void take(NameRow name, Consumer<PlaceName> each) {
    switch (name.sort()) {
      case NAME -> {
        names++;
        each.accept(new PlaceName(name.place(), name.language(), name.text(), name.rank()));
      }
      case FORMER_NAME -> findings.add(finding(name, null));
      case WIKIDATA, UN_LOCODE -> findings.add(finding(name, name.sort().name()));
      case OTHER -> {}
    }
  }

  private static Finding finding(NameRow row, @org.jspecify.annotations.Nullable String scheme) {
    return new Finding(
        row.place(),
        scheme,
        row.text(),
        scheme == null ? row.language() : null,
        row.from(),
        row.until());
  }

  List<Finding> findings() {
    return findings;
  }

  /** How many rows were of use. */
  long taken() {
    return names + findings.size();
  }
}
