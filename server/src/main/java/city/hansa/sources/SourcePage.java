package city.hansa.sources;

import city.hansa.sources.archive.Copy;
import java.util.List;

/**
 * One source.
 *
 * @param copies the newest first
 * @param mayWrite whether the viewer may add copies and mark the address
 * @param fetches whether this server may fetch a copy
 * @param limit of a copy, in MB
 */
record SourcePage(
    Source source, List<Copy> copies, boolean mayWrite, boolean fetches, long limit) {}
