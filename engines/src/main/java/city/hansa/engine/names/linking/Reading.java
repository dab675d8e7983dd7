package city.hansa.engine.names.linking;

/** One way to read what was written: a folded key, and how it came about. */
record Reading(String key, How how) {}
