package city.hansa.ties.pages;

import city.hansa.actors.Handbook.Country;
import city.hansa.actors.Handbooks;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.text.Collator;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The countries that a filter offers, in the order of a language; sorted once in ten minutes. */
@Component
class CountryOptions {
  private static final Duration FRESH = Duration.ofMinutes(10);
  private final LoadingCache<Locale, List<Option>> sorted;

  CountryOptions(Handbooks handbooks) {
    this.sorted =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .build(language -> sorted(handbooks.current().countries().values(), language));
  }

  private static List<Option> sorted(Collection<Country> countries, Locale language) {
    Collator order = Collator.getInstance(language);
    return countries.stream()
        .map(each -> new Option(each.code(), each.name(language), false))
        .sorted(Comparator.comparing(Option::word, order))
        .toList();
  }

  /**
   * @param chosen code of the one that is chosen; empty for none
   */
  List<Option> all(String chosen, Locale language) {
    List<Option> all = sorted.get(language);
    return chosen.isEmpty()
        ? all
        : all.stream()
            .map(each -> new Option(each.code(), each.word(), each.code().equals(chosen)))
            .toList();
  }
}
