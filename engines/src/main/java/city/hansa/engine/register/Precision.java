package city.hansa.engine.register;

/** How much of a date its source states, coarsest first. */
public enum Precision {
  YEAR,
  MONTH,
  DAY
}
