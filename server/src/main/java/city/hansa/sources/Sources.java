package city.hansa.sources;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Reads sources, and takes new ones. */
@Service
public class Sources {
  private final SourceStore store;
  private final ApplicationEventPublisher events;

  Sources(SourceStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /**
   * @throws NotFound if there is none of this id that the viewer may read
   */
  public Source getSource(Viewer viewer, String id) {
    return findSource(viewer, id).orElseThrow(() -> new NotFound(id));
  }

  /**
   * @throws NotFound if there is none of this id that everybody may read
   */
  public Source getSource(String id) {
    return getSource(Viewer.PUBLIC, id);
  }

  public Optional<Source> findSource(Viewer viewer, String id) {
    Optional<Source> found = store.find(viewer, id);
    found.ifPresent(source -> shown(viewer, source));
    return found;
  }

  /** Those that everybody may read. */
  public List<Source> listSources() {
    return listSources(Viewer.PUBLIC);
  }

  /**
   * All that the viewer may read: data sets first, the largest before the smaller, then pages by
   * publisher.
   */
  public List<Source> listSources(Viewer viewer) {
    List<Source> all = store.list(viewer);
    all.forEach(source -> shown(viewer, source));
    return all;
  }

  private void shown(Viewer viewer, Source source) {
    String office = source.office();
    if (source.visibility() == Visibility.RESTRICTED && office != null) {
      events.publishEvent(new RestrictedSourceRead(viewer, source.id(), office));
    }
  }

  /** All that the viewer may read, by id; for reckoning with, so that nobody counts as a reader. */
  public Map<String, Source> byId(Viewer viewer) {
    Map<String, Source> found = new LinkedHashMap<>();
    store.list(viewer).forEach(each -> found.put(each.id(), each));
    return found;
  }

  /** Keeps a source that ships; one of the same id is replaced. */
  public void saveSource(Source source) {
    store.save(source);
  }

  /**
   * Keeps the pages that a file names from which only facts were taken.
   *
   * @return them, in the order of the file
   */
  public List<Source> saveSources(ShippedFile file) {
    List<Source> pages = new ArrayList<>();
    file.rows(row -> pages.add(page(row)));
    pages.forEach(store::save);
    return pages;
  }

  private static Source page(Row row) {
    return new Source(
        row.required("id"),
        row.required("title"),
        row.text("author"),
        row.required("publisher"),
        "facts only",
        null,
        row.required("address"),
        row.required("language"),
        row.text("published"),
        LocalDate.parse(row.required("retrieved")),
        null,
        row.text("note"));
  }

  /** Takes a source that somebody enters. Returns false if its id is taken. */
  boolean add(Source source, Viewer by) {
    return store.insert(source, by.account());
  }

  /**
   * @param deadSince null if the address answers
   */
  public void markAddress(String id, @Nullable LocalDate deadSince) {
    store.mark(id, deadSince);
  }
}
