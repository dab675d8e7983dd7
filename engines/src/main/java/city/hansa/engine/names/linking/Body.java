package city.hansa.engine.names.linking;

/** What a word in a name says of the body that bears it. */
enum Body {
  MUNICIPAL,
  /** Of several municipalities. */
  JOINT,
  REGIONAL,
  /** Of a city: a ward, a quarter. */
  PART,
  OTHER
}
