package city.hansa.portal;

import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.engine.register.When;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Networks through time, with filters. */
@Controller
class NetworksController {
  private static final int FIRST_YEAR = 1910;
  private final Networks networks;

  NetworksController(Networks networks) {
    this.networks = networks;
  }

  @GetMapping("/networks")
  ModelAndView page(
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String scope,
      Site site) {
    LocalDate day = site.asOf().day();
    List<NetworkLife> all = networks.listAll();
    List<String> themes = choices("theme", theme, all, each -> each.themes().stream());
    List<String> scopes = choices("scope", scope, all, each -> Stream.ofNullable(each.scope()));
    List<NetworkLife> begun =
        all.stream().filter(each -> Networks.mayHaveBegun(each, day)).toList();
    List<NetworkLife> wanted =
        begun.stream()
            .filter(each -> theme.isEmpty() || each.themes().contains(theme))
            .filter(each -> scope.isEmpty() || scope.equals(each.scope()))
            .toList();
    Axis axis = Axis.over(FIRST_YEAR, day.getYear());
    return Page.of(
        "portal/NetworksPage",
        site,
        new NetworksPage(
            HomeFigures.active(wanted, site),
            axis,
            rows(wanted, true, axis, site),
            rows(wanted, false, axis, site),
            Births.byDecade(beginnings(wanted), day),
            networks.listEvents(day),
            themes,
            scopes,
            theme,
            scope,
            begun.size() - wanted.size()));
  }

  private static List<NetworkRow> rows(
      List<NetworkLife> networks, boolean dated, Axis axis, Site site) {
    return networks.stream()
        .filter(each -> (each.existence().from() != null) == dated)
        .map(each -> NetworkRow.of(each, axis, site))
        .toList();
  }

  private static List<When> beginnings(List<NetworkLife> networks) {
    return networks.stream()
        .map(each -> each.existence().from())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** What the filter offers; a value that no network has is refused. */
  private static List<String> choices(
      String field,
      String chosen,
      List<NetworkLife> networks,
      Function<NetworkLife, Stream<String>> values) {
    List<String> choices = networks.stream().flatMap(values).distinct().sorted().toList();
    if (!chosen.isEmpty() && !choices.contains(chosen)) {
      throw new BadInput(field, chosen, "portal.problem.choice", String.join(", ", choices));
    }
    return choices;
  }
}
