package city.hansa.search;

import city.hansa.actors.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results for a reader.
 *
 * @param words as typed; empty before anything was
 * @param only the kind shown, or null for all
 */
record SearchPage(
    String words, @Nullable Kind only, Finding finding, List<FoundInstrument> instruments) {

  /** The kinds offered as filters: those that a newcomer looks for. */
  static final List<Kind> OFFERED =
      List.of(Kind.CITY, Kind.REGION, Kind.STATE, Kind.NETWORK, Kind.ASSOCIATION, Kind.INTL_ORG);

  List<Hit> hits() {
    return switch (finding) {
      case Finding.Found(List<Hit> hits) -> hits;
      case Finding.StillBuilding() -> List.of();
    };
  }

  boolean building() {
    return finding instanceof Finding.StillBuilding;
  }
}
