package city.hansa.engine.names.linking;

import java.util.Map;

/**
 * All that is known, shared by every thread.
 *
 * @param codes number of each division's code as the gazetteer writes it
 */
record Known(
    Roster roster,
    Lookup lookup,
    Divisions divisions,
    Neighbours neighbours,
    AdminWords words,
    Countries countries,
    Map<String, Integer> codes) {}
