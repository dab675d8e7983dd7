package city.hansa.acts.words;

/**
 * What the matter of an act belongs to, for readers to whom its id tells little.
 *
 * @param title such as that of an instrument
 * @param itself whether the matter is what has the title; else it is a part of it
 */
public record Matter(String title, boolean itself) {}
