package city.hansa.instruments.signing;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import city.hansa.sources.Source;
import city.hansa.sources.SourceDesk;
import city.hansa.sources.archive.Archive;
import city.hansa.sources.archive.ArchiveSettings;
import city.hansa.sources.archive.Copy;
import city.hansa.sources.archive.MediaKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a signed paper in the archive, as a source that an act can name. */
@Component
public class PaperIntake {
  private final SourceDesk desk;
  private final Archive archive;
  private final ArchiveSettings settings;
  private final Clock clock;

  PaperIntake(SourceDesk desk, Archive archive, ArchiveSettings settings, Clock clock) {
    this.desk = desk;
    this.archive = archive;
    this.settings = settings;
    this.clock = clock;
  }

  /** In megabytes. */
  public long limit() {
    return Math.max(1, settings.limit() >> 20);
  }

  /**
   * What the file is.
   *
   * @throws BadInput naming "file" if it is too large, empty, or of a kind that is not kept
   */
  public MediaKind check(byte[] content, @Nullable String name) {
    if (content.length > settings.limit()) {
      throw new BadInput("file", null, "sources.fault.large", limit());
    }
    return MediaKind.of(content, name == null ? "" : name)
        .orElseThrow(() -> new BadInput("file", null, "sources.fault.kind"));
  }

  /**
   * Source and copy, or neither.
   *
   * @return id of the source
   * @throws BadInput naming "file"
   */
  @Transactional
  public String keep(
      Viewer by,
      String office,
      String title,
      Visibility visibility,
      byte[] content,
      @Nullable String name) {
    check(content, name);
    Map<String, String> fields =
        Map.of("title", title, "retrievedOn", LocalDate.now(clock).toString());
    SourceDesk.Entering entering = desk.enter(by, office, visibility.name(), fields);
    if (!(entering instanceof SourceDesk.Entering.Entered(Source source))) {
      throw new BadInput("file", null, "signing.paper.title");
    }
    archive.keep(source.id(), content, name, Copy.How.UPLOADED, by);
    return source.id();
  }
}
