package city.hansa.search;

import java.util.List;

/** What is offered while somebody types. */
record Suggestions(List<Hit> hits, List<FoundInstrument> instruments) {}
