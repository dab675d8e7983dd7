package city.hansa.portal;

import city.hansa.actors.NetworkRegister;
import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.claims.Claims;
import city.hansa.claims.Claims.Sourced;
import city.hansa.claims.CountKind;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.occasions.Occasions;
import city.hansa.occasions.Occasions.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Networks of cities through time, beside what others counted and what the world did. */
@Service
class Networks {
  private static final String SUBJECT = "city-networks";
  private static final Set<CountKind> COUNTS =
      Set.of(CountKind.NETWORK_ACTIVE, CountKind.NETWORK_LISTED);
  private final NetworkRegister register;
  private final Occasions occasions;
  private final Claims claims;

  Networks(NetworkRegister register, Occasions occasions, Claims claims) {
    this.register = register;
    this.occasions = occasions;
    this.claims = claims;
  }

  List<NetworkLife> listAll() {
    return register.listAll();
  }

  List<Occasion> listEvents(LocalDate day) {
    return occasions.ofTheUnitedNations().stream()
        .filter(event -> !event.start().earliest().isAfter(day))
        .toList();
  }

  /** What others counted, oldest first. */
  List<Sourced> listCounts() {
    return claims.published(SUBJECT).stream()
        .filter(each -> COUNTS.contains(each.claim().about().kind()))
        .toList();
  }

  /** Whether a body may have begun by the day; what was founded later is not shown. */
  static boolean mayHaveBegun(NetworkLife network, LocalDate day) {
    Period life = network.existence();
    return life.from() == null || !life.from().earliest().isAfter(day);
  }

  static boolean mayStand(NetworkLife network, LocalDate day) {
    return network.existence().contains(day) != Truth.NO;
  }
}
