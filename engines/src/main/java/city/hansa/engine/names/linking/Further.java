package city.hansa.engine.names.linking;

/** What is worked out of what is known, once, for every thread. */
record Further(Largest largest, DivisionSpellings divisions) {

  static Further of(Known known) {
    return new Further(new Largest(known.roster()), new DivisionSpellings(known));
  }
}
