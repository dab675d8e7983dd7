package city.hansa.portal;

/**
 * How many networks were active at a time.
 *
 * @param year the year at whose end this holds; the last one holds on the reader's day
 * @param sure those that surely were
 * @param perhaps those whose dates leave it open, on top of {@code sure}
 */
record YearCount(int year, int sure, int perhaps) {

  int most() {
    return sure + perhaps;
  }
}
