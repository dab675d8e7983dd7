package city.hansa.instruments.pages;

import org.jspecify.annotations.Nullable;

/**
 * A line of a card.
 *
 * @param address where the value leads; null if nowhere
 */
record Fact(String label, String value, @Nullable String address) {}
