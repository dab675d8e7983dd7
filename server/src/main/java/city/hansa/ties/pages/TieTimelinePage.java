package city.hansa.ties.pages;

import java.util.List;

/**
 * When ties began, and what happened then.
 *
 * @param dated how many ties that ever stood have a known year
 * @param undated how many have none
 */
record TieTimelinePage(List<Year> years, int dated, int undated, TieForm form, TiesPage.Data data) {

  /**
   * One year with ties that began in it, or with a gathering.
   *
   * @param share of the largest year, percent
   * @param kinds how many of each kind, in words
   * @param sides by whose word they stand or stood, in words
   * @param themes what those that began work on, in words
   * @param gatherings of that year, each with its source
   */
  record Year(
      int year,
      int count,
      int share,
      String kinds,
      String sides,
      String themes,
      List<Gathering> gatherings) {}

  record Gathering(String title, String place, String source) {}
}
