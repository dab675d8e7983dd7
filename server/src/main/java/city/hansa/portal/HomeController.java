package city.hansa.portal;

import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.engine.register.Truth;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what the register is, holds, and where to begin. */
@Controller
class HomeController {
  private final Networks networks;
  private final Kept kept;

  HomeController(Networks networks, Kept kept) {
    this.networks = networks;
    this.kept = kept;
  }

  @GetMapping("/")
  ModelAndView home(Site site) {
    LocalDate day = site.asOf().day();
    List<NetworkLife> all = networks.listAll();
    HomePage page =
        new HomePage(
            HomeFigures.of(kept.counts(), all, site),
            seats(all, day),
            kept.largest(site.language()).cities(),
            NetworkChart.of(all, networks.listCounts(), networks.listEvents(day), day));
    return Page.of("portal/HomePage", site, page);
  }

  static List<HomePage.Seat> seats(List<NetworkLife> networks, LocalDate day) {
    return networks.stream()
        .filter(network -> Networks.mayHaveBegun(network, day) && Networks.mayStand(network, day))
        .flatMap(network -> seats(network, day))
        .sorted(
            Comparator.comparing((HomePage.Seat seat) -> seat.name().toLowerCase(Locale.ROOT))
                .thenComparing(HomePage.Seat::place))
        .toList();
  }

  private static Stream<HomePage.Seat> seats(NetworkLife network, LocalDate day) {
    String shortName = network.shortName();
    return network.seats().stream()
        .filter(seat -> seat.period().contains(day) != Truth.NO)
        .map(seat ->
            new HomePage.Seat(
                network.id(),
                shortName == null ? network.name() : shortName,
                seat.place(),
                seat.latitude(),
                seat.longitude()));
  }
}
