package city.hansa.portal;

import city.hansa.actors.NetworkRegister;
import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.occasions.Occasions;
import city.hansa.occasions.Occasions.Occasion;
import city.hansa.sources.PublishedCounts;
import city.hansa.sources.PublishedCounts.PublishedCount;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Networks of cities through time, beside what others counted and what the world did. */
@Service
class Networks {
  private static final String SUBJECT = "city-networks";
  private final NetworkRegister register;
  private final Occasions occasions;
  private final PublishedCounts counts;

  Networks(NetworkRegister register, Occasions occasions, PublishedCounts counts) {
    this.register = register;
    this.occasions = occasions;
    this.counts = counts;
  }

  List<NetworkLife> listAll() {
    return register.listAll();
  }

  List<Occasion> listEvents(LocalDate day) {
    return occasions.ofTheUnitedNations().stream()
        .filter(event -> !event.start().earliest().isAfter(day))
        .toList();
  }

  List<PublishedCount> listCounts() {
    return counts.of(SUBJECT);
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
