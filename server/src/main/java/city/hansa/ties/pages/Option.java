package city.hansa.ties.pages;

/** Something that a filter offers. */
record Option(String code, String word, boolean chosen) {}
