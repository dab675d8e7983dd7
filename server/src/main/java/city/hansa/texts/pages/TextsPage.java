package city.hansa.texts.pages;

import city.hansa.acts.words.Wording;
import city.hansa.instruments.Instrument;
import city.hansa.site.Site;
import city.hansa.texts.Commitment;
import city.hansa.texts.TextVersion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the text of an instrument.
 *
 * @param rows the newest version first
 * @param languages that are authentic, as BCP 47 tags; none if nobody has said
 * @param mayEnter whether to offer the form
 */
public record TextsPage(
    Instrument instrument,
    String title,
    List<Row> rows,
    List<String> languages,
    List<Commitment> commitments,
    boolean mayEnter,
    Wording words) {

  /**
   * One version in one language.
   *
   * @param before the version before it in its language, to compare with; null if there is none
   */
  public record Row(TextVersion version, String state, int clauses, @Nullable TextVersion before) {}

  static String title(Instrument instrument, Site site) {
    Locale language = site.language();
    return instrument.termsOn(site.asOf().day()).title(language);
  }

  public String base() {
    return "/instruments/" + instrument.id();
  }

  /** Languages in which several versions can be compared. */
  public List<String> comparable() {
    return rows.stream()
        .filter(row -> row.before() != null)
        .map(row -> row.version().id().language())
        .distinct()
        .toList();
  }

  public List<TextVersion> in(String language) {
    return rows.stream()
        .map(Row::version)
        .filter(version -> version.id().language().equals(language))
        .toList();
  }
}
