package city.hansa.ties.pages;

import city.hansa.site.Figure;
import java.util.List;

/**
 * The ties of one actor.
 *
 * @param items all that fit
 * @param figures how many stand, by kind
 * @param mapped address of what the map draws
 */
record ActorTiesPage(
    String id,
    String name,
    List<TieItem> items,
    List<Figure> figures,
    List<String> missing,
    TieForm form,
    String mapped,
    int unplaced,
    TiesPage.Data data) {}
