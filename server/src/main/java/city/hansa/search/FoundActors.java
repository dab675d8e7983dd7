package city.hansa.search;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a program's search.
 *
 * @param hits actors
 */
record FoundActors(
    String query, LocalDate asOf, List<FoundActor> hits, List<FoundInstrument> instruments) {}
