package city.hansa.acts.deposit;

import city.hansa.actors.Presence;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Subject;
import city.hansa.acts.store.ActStore;
import city.hansa.sources.KnownSources;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what the guards of some drafts need: at most four statements, however many they are. */
@Component
class FactsReader {
  private final ActStore acts;
  private final Presences presences;
  private final KnownSources sources;
  private final Grounds grounds;
  private final Zones zones;
  private final Clock clock;

  FactsReader(
      ActStore acts,
      Presences presences,
      KnownSources sources,
      Grounds grounds,
      Zones zones,
      Clock clock) {
    this.acts = acts;
    this.presences = presences;
    this.sources = sources;
    this.grounds = grounds;
    this.zones = zones;
    this.clock = clock;
  }

  Facts of(Collection<Prepared> all) {
    List<Act> targets =
        acts.listByNumber(
            all.stream()
                .map(each -> each.draft().target())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<Long, Act> byNumber =
        targets.stream().collect(Collectors.toMap(Act::number, Function.identity()));
    Set<Subject> matters =
        all.stream()
            .map(each -> each.matter(target(each.draft(), byNumber)))
            .collect(Collectors.toSet());
    Map<String, Presence> actors =
        presences.find(
            all.stream().flatMap(each -> each.actors().stream()).collect(Collectors.toSet()));
    Set<String> known =
        sources.among(
            all.stream()
                .flatMap(each -> each.draft().evidence().stream())
                .map(Evidence::source)
                .collect(Collectors.toSet()));
    return new Facts(actors, known, targets, acts.listOf(matters), grounds, zones, clock);
  }

  private static Optional<Act> target(ActDraft draft, Map<Long, Act> byNumber) {
    Long number = draft.target();
    return number == null ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
  }
}
