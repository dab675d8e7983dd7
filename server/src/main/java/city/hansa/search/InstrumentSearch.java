package city.hansa.search;

import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds public instruments by any title they ever had, in any language: each word of the query
 * begins a word of the title. Reads memory; O(n) in the titles, of which there are few.
 */
@Component
class InstrumentSearch {
  private static final int SHORTEST = 2;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Catalogue catalogue;

  InstrumentSearch(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param rank 0 for the very title, 1 for its beginning, 2 for words within
   */
  private record Match(FoundInstrument found, int rank) {}

  /** The best first; none where actors of a kind or country are asked for. */
  List<FoundInstrument> search(SearchQuery query, int most, Site site) {
    String words = fold(query.words());
    boolean actorsAlone = !query.kinds().isEmpty() || query.country() != null;
    if (actorsAlone || words.length() < SHORTEST) {
      return List.of();
    }
    return catalogue.all(Viewer.PUBLIC).values().stream()
        .flatMap(each -> match(each, words, site).stream())
        .sorted(
            Comparator.comparingInt(Match::rank)
                .thenComparing(each -> each.found().title())
                .thenComparing(each -> each.found().id()))
        .limit(most)
        .map(Match::found)
        .toList();
  }

  private static Optional<Match> match(Instrument instrument, String words, Site site) {
    Terms terms = instrument.termsOn(site.asOf().day());
    String title = terms.title(site.language());
    return Stream.concat(Stream.of(title), instrument.titles().stream())
        .filter(each -> rank(each, words) >= 0)
        .min(Comparator.comparingInt((String each) -> rank(each, words)))
        .map(each ->
            new Match(
                new FoundInstrument(
                    instrument.id(),
                    terms.text("kind"),
                    title,
                    each,
                    "/instruments/" + instrument.id()),
                rank(each, words)));
  }

  private static int rank(String title, String words) {
    String folded = fold(title);
    if (folded.equals(words)) {
      return 0;
    }
    if (folded.startsWith(words)) {
      return 1;
    }
    String spaced = " " + folded;
    return Stream.of(words.split(" ")).allMatch(word -> spaced.contains(" " + word)) ? 2 : -1;
  }

  /** Small letters and digits without marks, one space between words. */
  private static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
