package city.hansa.ties.pages;

import city.hansa.site.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the ties: those that sleep, or a directory of one kind.
 *
 * @param view such as {@code sleeping}: the last part of the address, and of the keys of its words
 * @param facts of each item, what its ends agreed; empty where the view has none
 * @param note what a reader must know; empty for nothing
 */
record TieViewPage(
    String view,
    List<TieItem> items,
    List<List<TieFact>> facts,
    List<Figure> figures,
    int all,
    String note,
    TieForm form,
    @Nullable String next,
    @Nullable String first,
    TiesPage.Data data) {}
