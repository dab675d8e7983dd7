package city.hansa.search;

import city.hansa.engine.names.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds actors by name. Reads memory only; a query takes well under a millisecond. */
@Service
public class Search {
  private final Directories directories;

  Search(Directories directories) {
    this.directories = directories;
  }

  /** Done as soon as there is an index to read; until then searches find it still building. */
  public CompletionStage<Void> ready() {
    return directories.first();
  }

  /** The best hits, as of a day, with names for a language. */
  public Finding search(SearchQuery query, LocalDate day, Locale language) {
    Directory directory = directories.current();
    return directory == null
        ? new Finding.StillBuilding()
        : new Finding.Found(hits(directory, query, day, language));
  }

  /** Absent actors stand after those that match as well, and before typing errors. */
  private static List<Hit> hits(
      Directory directory, SearchQuery query, LocalDate day, Locale language) {
    IntPredicate wanted = actor -> isWanted(directory, query, actor);
    var present =
        directory
            .names()
            .search(
                query.words(),
                query.limit(),
                actor -> wanted.test(actor) && !directory.isAbsent(actor, day));
    var absent = absent(directory, query, day, wanted);
    int room = query.limit() - absent.size();
    var kept = present.subList(0, Math.min(room, present.size()));
    return Stream.of(
            kept.stream().filter(hit -> hit.match() != Match.TYPO),
            absent.stream(),
            kept.stream().filter(hit -> hit.match() == Match.TYPO))
        .flatMap(hits -> hits)
        .map(each -> hit(directory, each, day, language))
        .toList();
  }

  /** Who asks for a body by its very name shall find it though it is history: it keeps a place. */
  private static List<city.hansa.engine.names.Hit> absent(
      Directory directory, SearchQuery query, LocalDate day, IntPredicate wanted) {
    return directory
        .dated()
        .search(
            query.words(),
            Math.max(1, query.limit() / 4),
            actor -> directory.isAbsent(actor, day) && wanted.test(actor))
        .stream()
        .filter(hit -> hit.match() != Match.TYPO)
        .toList();
  }

  private static boolean isWanted(Directory directory, SearchQuery query, int actor) {
    return (query.kinds().isEmpty() || query.kinds().contains(directory.kind(actor)))
        && (query.country() == null || query.country().equals(directory.country(actor)));
  }

  private static Hit hit(
      Directory directory, city.hansa.engine.names.Hit found, LocalDate day, Locale language) {
    int actor = found.actor();
    return new Hit(
        directory.ids().get(actor),
        directory.kind(actor),
        directory.name(actor, language.getLanguage()),
        found.name(),
        found.tag().isEmpty() ? null : found.tag(),
        directory.country(actor),
        directory.region(actor),
        directory.population(actor),
        directory.exists(actor, day));
  }
}
