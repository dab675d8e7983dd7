package city.hansa.notices;

import city.hansa.imports.Announcements;
import city.hansa.kernel.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notice of an import: one tells of all its acts. */
@Component
class ImportNotices implements Announcements {
  private final NoticeReader reader;

  ImportNotices(NoticeReader reader) {
    this.reader = reader;
  }

  @Override
  public Optional<Announcement> find(long last, Viewer viewer) {
    return reader.listOfActs(List.of(last), viewer).stream()
        .findFirst()
        .map(row -> new Announcement(row.number().toString(), "/notices/" + row.number()));
  }
}
