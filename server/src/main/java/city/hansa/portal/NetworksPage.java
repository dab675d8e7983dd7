package city.hansa.portal;

import city.hansa.occasions.Occasions.Occasion;
import city.hansa.site.Figure;
import java.util.List;

/**
 * Networks through time.
 *
 * @param rows oldest first; those of unknown founding are in {@code undated}
 * @param theme the one chosen, empty for all; likewise {@code scope}
 * @param hidden how many the filters leave out
 */
record NetworksPage(
    Figure active,
    Axis axis,
    List<NetworkRow> rows,
    List<NetworkRow> undated,
    List<Births> births,
    List<Occasion> events,
    List<String> themes,
    List<String> scopes,
    String theme,
    String scope,
    int hidden) {

  int mostBirths() {
    return births.stream().mapToInt(each -> each.sure() + each.perhaps()).max().orElse(1);
  }

  String share(int births) {
    return Axis.text(100.0 * births / mostBirths());
  }
}
