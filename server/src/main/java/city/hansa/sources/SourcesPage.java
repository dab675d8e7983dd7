package city.hansa.sources;

import java.util.List;

/** All sources: data sets with their rows, and the pages that were read. */
record SourcesPage(List<Source> all) {

  List<Source> dataSets() {
    return all.stream().filter(source -> source.rows() != null).toList();
  }

  List<Source> pages() {
    return all.stream().filter(source -> source.rows() == null).toList();
  }
}
