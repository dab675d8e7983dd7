package city.hansa.lists.pages;

import city.hansa.kernel.Visibility;
import city.hansa.sources.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sources that everybody may read, those of the office first. */
final class SourcesOffered {

  private SourcesOffered() {}

  static List<Source> of(Collection<Source> all, String office) {
    return all.stream()
        .filter(source -> source.visibility() == Visibility.PUBLIC)
        .sorted(
            Comparator.comparing((Source source) -> !office.equals(source.office()))
                .thenComparing(Source::title))
        .toList();
  }
}
