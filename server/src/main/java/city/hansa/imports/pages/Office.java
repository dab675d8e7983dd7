package city.hansa.imports.pages;

/** An organisation in whose name somebody may bring a file. */
record Office(String id, String name) {}
