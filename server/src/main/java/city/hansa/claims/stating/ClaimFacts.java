package city.hansa.claims.stating;

import city.hansa.claims.Claim;
import city.hansa.claims.Origin;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Loads what others counted, as it ships; a new file replaces all of it, never what was stated. */
@Component
class ClaimFacts implements ShippedFacts {
  private static final String LOADER = "1";
  static final ShippedFile CLAIMS = new ShippedFile("data/claims/claims.tsv");
  private static final ShippedFile SOURCES = new ShippedFile("data/claims/sources.tsv");
  private final Sources sources;
  private final ClaimWriter writer;

  ClaimFacts(Sources sources, ClaimWriter writer) {
    this.sources = sources;
    this.writer = writer;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public int order() {
    return 72;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(CLAIMS, SOURCES));
  }

  @Override
  public long load(Progress progress) {
    sources.saveSources(SOURCES);
    List<Claim> claims = shipped();
    writer.replaceShipped(claims);
    progress.at(claims.size(), claims.size());
    return claims.size();
  }

  static List<Claim> shipped() {
    List<Claim> claims = new ArrayList<>();
    CLAIMS.rows(row -> claims.add(claim(row)));
    return claims;
  }

  /** Through the same reading as what people enter. */
  private static Claim claim(Row row) {
    Map<String, String> fields = new HashMap<>();
    for (String field : Entry.FIELDS) {
      fields.put(field, Objects.requireNonNullElse(row.text(field), ""));
    }
    String id = row.required("id");
    return switch (Entry.read(id, new Origin.Shipped(), fields)) {
      case Reading.Read read -> read.claim();
      case Reading.Faulty faulty ->
          throw new IllegalStateException(CLAIMS.path() + ", " + id + ": " + faulty.faults());
    };
  }
}
