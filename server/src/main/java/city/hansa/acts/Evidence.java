package city.hansa.acts;

import org.jspecify.annotations.Nullable;

/**
 * What shows an act.
 *
 * @param source id of a source of this register
 * @param at the place in it, such as a page; null for the whole
 */
public record Evidence(String source, @Nullable String at) {}
