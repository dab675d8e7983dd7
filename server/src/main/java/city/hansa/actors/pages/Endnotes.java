package city.hansa.actors.pages;

import city.hansa.actors.Handbook;
import city.hansa.site.Site;
import city.hansa.sources.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the sources of a page in the order in which they are first cited. */
final class Endnotes {
  private final Handbook handbook;
  private final Site site;
  private final List<String> cited = new ArrayList<>();

  Endnotes(Handbook handbook, Site site) {
    this.handbook = handbook;
    this.site = site;
  }

  /**
   * @param details publisher, licence and days, in the reader's words
   */
  record Endnote(
      int number, String title, String publisher, @Nullable String address, String details) {}

  /** The number that stands beside a fact; leads to {@code #s1} and so on. */
  int cite(String sourceId) {
    if (!cited.contains(sourceId)) {
      cited.add(sourceId);
    }
    return cited.indexOf(sourceId) + 1;
  }

  String publisher(String sourceId) {
    Source source = handbook.sources().get(sourceId);
    return source == null
        ? sourceId
        : source.publisher() == null ? source.title() : source.publisher();
  }

  boolean citesGeonames() {
    return cited.stream().anyMatch(id -> publisher(id).contains("GeoNames"));
  }

  List<Endnote> all() {
    List<Endnote> notes = new ArrayList<>();
    for (String id : cited) {
      notes.add(note(notes.size() + 1, id, handbook.sources().get(id)));
    }
    return notes;
  }

  private Endnote note(int number, String id, @Nullable Source source) {
    if (source == null) {
      return new Endnote(number, id, id, null, "");
    }
    List<String> details = new ArrayList<>();
    add(details, source.publisher());
    add(details, source.published());
    add(details, source.licence());
    details.add(site.t("actors.source.read", site.day(source.retrievedOn())));
    return new Endnote(
        number, source.title(), publisher(id), web(source.address()), String.join(", ", details));
  }

  private static void add(List<String> details, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      details.add(text);
    }
  }

  private static @Nullable String web(@Nullable String address) {
    return address != null && address.matches("https?://.*") ? address : null;
  }
}
