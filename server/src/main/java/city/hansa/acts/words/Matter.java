package city.hansa.acts.words;

import org.jspecify.annotations.Nullable;

/**
 * What the matter of an act belongs to, for readers to whom its id tells little.
 *
 * @param title such as that of an instrument
 * @param itself whether the matter is what has the title; else it is a part of it
 * @param address of its page; null if it has none
 */
public record Matter(String title, boolean itself, @Nullable String address) {}
