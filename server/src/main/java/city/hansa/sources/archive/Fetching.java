package city.hansa.sources.archive;

import city.hansa.kernel.Viewer;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Takes a copy from a source's own address, where the operator allows it, and notes whether the
 * address answers.
 */
@Service
public class Fetching {
  private final Sources sources;
  private final Archive archive;
  private final Clock clock;
  private final Fetcher fetcher;

  @Autowired
  Fetching(Sources sources, Archive archive, ArchiveSettings settings, Clock clock) {
    this(
        sources, archive, clock, new Fetcher(settings.limit(), PublicAddress::is, Fetching::usual));
  }

  Fetching(Sources sources, Archive archive, Clock clock, Fetcher fetcher) {
    this.sources = sources;
    this.archive = archive;
    this.clock = clock;
    this.fetcher = fetcher;
  }

  private static boolean usual(java.net.URI address) {
    return address.getPort() == -1 || address.getPort() == 80 || address.getPort() == 443;
  }

  /** No transaction is open while the network is asked. */
  public Keeping fetch(Source source, Viewer by) {
    String address = Objects.requireNonNullElse(source.address(), "");
    return switch (tryFetch(address)) {
      case Fetcher.Fetched.Content content -> {
        sources.markAddress(source.id(), null);
        yield archive.keep(source.id(), content.bytes(), name(address), Copy.How.FETCHED, by);
      }
      case Fetcher.Fetched.Status status -> {
        if (status.status() == 404 || status.status() == 410) {
          sources.markAddress(source.id(), LocalDate.now(clock));
        }
        yield new Keeping.NotFetched("sources.fetch.status", Integer.toString(status.status()));
      }
      case Fetcher.Fetched.Failed failed -> new Keeping.NotFetched(failed.messageKey(), "");
    };
  }

  private Fetcher.Fetched tryFetch(String address) {
    try {
      return fetcher.fetch(address);
    } catch (IllegalArgumentException malformed) {
      return new Fetcher.Fetched.Failed("sources.fetch.address");
    }
  }

  private static String name(String address) {
    String path = java.net.URI.create(address).getPath();
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
  }
}
