package city.hansa.ties.pages;

import city.hansa.site.Figure;
import java.util.List;

/**
 * The map of ties.
 *
 * @param mapped address of what it draws
 * @param unplaced how many are not drawn, since the place of an end is not known
 */
record TieMapPage(
    List<Figure> figures, int all, int unplaced, TieForm form, String mapped, TiesPage.Data data) {}
