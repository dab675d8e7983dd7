package city.hansa.engine.names.linking;

import java.util.List;
import java.util.Set;

/**
 * What was written, in every way it can be read.
 *
 * @param all each key once, the plainest reading first
 * @param context keys that may name the division or state it lies in
 * @param beside those of them that stand in brackets or behind a comma, slash or dash
 * @param listed keys of the parts that may each be a place
 * @param bodies what the words say of the body; empty if there were none
 * @param core what is left without brackets and words for the body
 */
record Readings(
    List<Reading> all,
    List<String> context,
    List<String> beside,
    List<String> listed,
    Set<Body> bodies,
    String core) {}
