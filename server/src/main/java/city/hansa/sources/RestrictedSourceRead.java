package city.hansa.sources;

import city.hansa.kernel.Viewer;

/**
 * Somebody was shown a source that is RESTRICTED, or one of its copies.
 *
 * @param source its id
 * @param office the organisation that entered it
 */
public record RestrictedSourceRead(Viewer viewer, String source, String office) {}
