package city.hansa.sources;

/** One source. */
record SourcePage(Source source) {}
