package city.hansa.engine.names.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A name as a network wrote it, with the GeoNames id that somebody gave it.
 *
 * @param id empty where no place is meant
 */
record Labelled(String name, String country, String network, String id) {

  /** Columns {@code name,country,network,geonames_id}; others are passed over. */
  static List<Labelled> read(Path csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Labelled> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(csv, StandardCharsets.UTF_8), format)) {
      for (CSVRecord row : parser) {
        rows.add(
            new Labelled(
                row.get("name"), row.get("country"), row.get("network"), row.get("geonames_id")));
      }
    }
    return rows;
  }

  Mention mention(boolean withCountry, boolean withList) {
    return new Mention(
        name, withCountry ? country : "", "", Double.NaN, Double.NaN, withList ? network : "");
  }
}
