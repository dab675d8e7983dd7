package city.hansa.ties.pages;

import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import city.hansa.ties.TieId;
import city.hansa.ties.TieState;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.TieRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The acts that a reader may enter about a tie, each with its form filled as far as is known. */
final class Offers {

  private Offers() {}

  static List<TieFact> of(TieRow row, Site site) {
    List<TieFact> offers = new ArrayList<>();
    Viewer viewer = site.viewer();
    TieId id = row.tie().id();
    id.ends().stream()
        .filter(viewer.organisations()::contains)
        .findFirst()
        .ifPresent(office -> {
          for (TieState state : row.states()) {
            for (String type : TieLife.TABLE.allowed(folded(state), false)) {
              if (!type.equals("tie.end") && !type.equals("tie.expire") && !reports(type)) {
                offers.add(new TieFact("", site.t("act." + type), address(type, office, id, site)));
              }
            }
          }
        });
    return offers.stream().distinct().toList();
  }

  private static boolean reports(String type) {
    return type.equals(TieLife.REPORT) || type.equals(TieLife.REPORT_GONE);
  }

  /** The state that the lifecycle itself knows. */
  private static TieState folded(TieState state) {
    return switch (state) {
      case ASSERTED, DORMANT -> TieState.ACTIVE;
      case PASSED_ON -> TieState.ENDED;
      default -> state;
    };
  }

  private static String address(String type, String office, TieId id, Site site) {
    List<String> others = id.ends().stream().filter(end -> !end.equals(office)).toList();
    String address =
        "/acts/new?type="
            + type
            + "&office="
            + site.encode(office)
            + "&payload.kind="
            + id.kind()
            + "&payload.with="
            + site.encode(others.getFirst());
    String more = others.stream().skip(1).collect(Collectors.joining(" "));
    return address
        + (more.isEmpty() ? "" : "&payload.others=" + site.encode(more))
        + (id.label().isEmpty() ? "" : "&payload.label=" + site.encode(id.label()));
  }
}
