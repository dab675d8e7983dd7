package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.acts.FamilyActs;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.book.Memberships;
import city.hansa.offices.OfficeProfile;
import city.hansa.offices.OfficeProfiles;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What is publicly known of everybody who belongs, takes part or describes itself, on a day. */
@Component
class Known {
  /** States of those who take part in an instrument. */
  private static final Set<ParticipationState> TAKING_PART =
      EnumSet.of(
          ParticipationState.ENDORSER,
          ParticipationState.SIGNED,
          ParticipationState.COMMITTED,
          ParticipationState.SUSPENDED,
          ParticipationState.LEAVING,
          ParticipationState.LEAVING_SUSPENDED);

  private final FamilyActs acts;
  private final Memberships memberships;
  private final Catalogue catalogue;
  private final Rolls rolls;
  private final OfficeProfiles offices;
  private final Presences presences;
  private final Cache<Key, Map<String, Facets>> days = Caffeine.newBuilder().maximumSize(4).build();

  /** A state of the log and a day. */
  private record Key(long head, LocalDate day) {}

  Known(
      FamilyActs acts,
      Memberships memberships,
      Catalogue catalogue,
      Rolls rolls,
      OfficeProfiles offices,
      Presences presences) {
    this.acts = acts;
    this.memberships = memberships;
    this.catalogue = catalogue;
    this.rolls = rolls;
    this.offices = offices;
    this.presences = presences;
  }

  /** By actor id; one small round trip where nothing has happened since. */
  Map<String, Facets> on(LocalDate day) {
    return Objects.requireNonNull(days.get(new Key(acts.head(), day), key -> read(key.day())));
  }

  private Map<String, Facets> read(LocalDate day) {
    Map<String, Set<String>> networks = networks(day);
    Map<String, Set<String>> instruments = instruments(day);
    Map<String, OfficeProfile> profiles = new HashMap<>();
    offices.all(day).forEach(each -> profiles.put(each.actor(), each));
    Set<String> ids = new TreeSet<>(networks.keySet());
    ids.addAll(instruments.keySet());
    ids.addAll(profiles.keySet());
    Map<String, Card> cards = presences.cards(ids);
    Map<String, Facets> all = new HashMap<>();
    for (String id : ids) {
      Card card = cards.get(id);
      if (card != null) {
        all.put(
            id,
            new Facets(
                card,
                networks.getOrDefault(id, Set.of()),
                instruments.getOrDefault(id, Set.of()),
                profiles.get(id)));
      }
    }
    return Map.copyOf(all);
  }

  private Map<String, Set<String>> networks(LocalDate day) {
    Map<String, Set<String>> all = new HashMap<>();
    for (String network : memberships.networks()) {
      memberships
          .sitting(network, day, null, Viewer.PUBLIC)
          .members()
          .forEach(line -> add(all, line.actor(), network));
    }
    return all;
  }

  private Map<String, Set<String>> instruments(LocalDate day) {
    Map<String, Set<String>> all = new HashMap<>();
    for (Instrument instrument : catalogue.all(Viewer.PUBLIC).values()) {
      Sheet sheet = Sheet.of(rolls.get(instrument.id(), null, Viewer.PUBLIC), day);
      for (Line line : sheet.lines()) {
        if (line.isSurely(TAKING_PART)) {
          add(all, line.actor(), instrument.id());
        }
      }
    }
    return all;
  }

  private static void add(Map<String, Set<String>> all, String actor, String what) {
    all.computeIfAbsent(actor, none -> new TreeSet<>()).add(what);
  }
}
