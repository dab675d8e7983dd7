package city.hansa.ties.pages;

import org.jspecify.annotations.Nullable;

/** A label and what stands beside it, with an address where it leads somewhere. */
record TieFact(String label, String value, @Nullable String address) {}
