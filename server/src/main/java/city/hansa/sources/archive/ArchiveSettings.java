package city.hansa.sources.archive;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What the operator allows. */
@Component
public class ArchiveSettings {
  private final DataSize limit;
  private final boolean fetches;

  ArchiveSettings(
      @Value("${hansa.upload-limit}") DataSize limit, @Value("${hansa.fetch}") String fetch) {
    this.limit = limit;
    this.fetches = fetch.equalsIgnoreCase("on");
  }

  /** The most bytes that a copy may have. */
  public long limit() {
    return limit.toBytes();
  }

  /** Whether this server may go to an address and take a copy when somebody asks for it. */
  public boolean fetches() {
    return fetches;
  }
}
