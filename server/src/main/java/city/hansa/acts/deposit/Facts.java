package city.hansa.acts.deposit;

import city.hansa.actors.Presence;
import city.hansa.acts.Act;
import city.hansa.acts.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the guards of a few drafts need, read in a handful of statements; takes in what is accepted,
 * so that each draft meets the state after those before it.
 */
final class Facts {
  private final Map<String, Presence> actors;
  private final Set<String> sources;
  private final Map<Long, Act> targets = new HashMap<>();
  private final Map<Subject, List<Act>> acts = new HashMap<>();
  private final Map<String, LocalDate> today = new HashMap<>();
  private final Zones zones;
  private final Clock clock;
  private final Grounds grounds;

  Facts(
      Map<String, Presence> actors,
      Set<String> sources,
      List<Act> targets,
      List<Act> acts,
      Grounds grounds,
      Zones zones,
      Clock clock) {
    this.grounds = grounds;
    this.actors = Collections.unmodifiableMap(actors);
    this.sources = sources;
    this.zones = zones;
    this.clock = clock;
    targets.forEach(act -> this.targets.put(act.number(), act));
    acts.forEach(this::add);
  }

  /** Another act of the log, in its order. */
  void add(Act act) {
    targets.put(act.number(), act);
    acts.computeIfAbsent(act.matter(), none -> new ArrayList<>()).add(act);
  }

  Optional<Presence> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** Those of the ids that are there. */
  Map<String, Presence> actors(Set<String> ids) {
    Map<String, Presence> there = new HashMap<>();
    ids.forEach(id -> actor(id).ifPresent(found -> there.put(id, found)));
    return there;
  }

  boolean hasSource(String id) {
    return sources.contains(id);
  }

  Optional<Act> target(Prepared prepared) {
    Long number = prepared.draft().target();
    return number == null ? Optional.empty() : Optional.ofNullable(targets.get(number));
  }

  /** The acts of a matter in the order of the log. */
  List<Act> of(Subject matter) {
    return acts.getOrDefault(matter, List.of());
  }

  Grounds grounds() {
    return grounds;
  }

  LocalDate today(String office) {
    return today.computeIfAbsent(office, id -> LocalDate.now(clock.withZone(zones.of(id))));
  }
}
