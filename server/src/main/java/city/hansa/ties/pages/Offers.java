package city.hansa.ties.pages;

import city.hansa.acts.Families;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.Site;
import city.hansa.ties.TieId;
import city.hansa.ties.TieState;
import city.hansa.ties.life.TieTable;
import city.hansa.ties.roll.TieRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The acts that a reader may enter about a tie, each with its form filled as far as is known. */
@Component
class Offers {
  private final Families families;

  Offers(Families families) {
    this.families = families;
  }

  /** None on a past day: what is entered is entered today. */
  List<TieFact> of(TieRow row, Site site) {
    if (site.asOf().isChosen()) {
      return List.of();
    }
    List<TieFact> offers = new ArrayList<>();
    Viewer viewer = site.viewer();
    TieId id = row.tie().id();
    id.ends().stream()
        .filter(viewer.organisations()::contains)
        .findFirst()
        .ifPresent(office -> {
          for (TieState state : row.states()) {
            for (String type : TieTable.TABLE.allowed(folded(state), false)) {
              if (may(type, office, viewer)) {
                offers.add(new TieFact("", site.t("act." + type), address(type, office, id, site)));
              }
            }
          }
        });
    return offers.stream().distinct().toList();
  }

  /** In the name of the office, or of a paper that it received. */
  private boolean may(String type, String office, Viewer viewer) {
    Set<Role> held = viewer.roles().getOrDefault(office, Set.of());
    return families
        .findType(type)
        .filter(each -> each.isFor(held, Standing.OWN) || each.isFor(held, Standing.RECEIVED))
        .isPresent();
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
