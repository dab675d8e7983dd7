package city.hansa.lists.work;

import city.hansa.actors.ActorsNamed;
import city.hansa.actors.ActorsNamed.AsWritten;
import city.hansa.actors.ActorsNamed.Naming;
import city.hansa.actors.Presences;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.Note;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Candidate;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.MemoryStore;
import city.hansa.lists.store.MemoryStore.Spelling;
import city.hansa.lists.store.NameStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up whom the spellings of a list mean: by what was decided before, by the id that the file
 * names, else by the engine, in one call for the whole list.
 */
@Component
class ListMatching {
  private static final int MOST_CANDIDATES = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Understanding understanding;
  private final NameStore names;
  private final BroughtListStore lists;
  private final MemoryStore memory;
  private final Presences actors;
  private final ObjectProvider<ActorsNamed> engine;

  ListMatching(
      Understanding understanding,
      NameStore names,
      BroughtListStore lists,
      MemoryStore memory,
      Presences actors,
      ObjectProvider<ActorsNamed> engine) {
    this.understanding = understanding;
    this.names = names;
    this.lists = lists;
    this.memory = memory;
    this.actors = actors;
    this.engine = engine;
  }

  /**
   * @throws Refused while names cannot be looked up yet
   */
  @Transactional
  public void match(BroughtList list, AtomicLong done) {
    Map<KnownNames.Key, BroughtName> decided = new HashMap<>();
    names.all(list.id()).stream()
        .filter(name -> name.decided() == Decided.PERSON)
        .forEach(name -> decided.put(KnownNames.Key.of(name), name));
    List<BroughtName> asked = understanding.names(list, done);
    names.replace(list.id(), found(list, asked, decided));
    lists.state(list.id(), State.MATCHED);
  }

  private List<BroughtName> found(
      BroughtList list, List<BroughtName> asked, Map<KnownNames.Key, BroughtName> decided) {
    Map<Spelling, Optional<String>> remembered = memory.of(list.office());
    Map<String, String> standing = standing(asked, remembered);
    KnownNames known = KnownNames.of(asked, decided, remembered, standing);
    boolean all = asked.stream().allMatch(name -> standing.containsKey(name.actorId()));
    return (all ? asked : answered(list, asked)).stream().map(known::said).toList();
  }

  /**
   * Ids of actors, where ids of merged duplicates lead on; those that are not there are left out.
   */
  private Map<String, String> standing(
      List<BroughtName> asked, Map<Spelling, Optional<String>> remembered) {
    Set<String> ids = new HashSet<>();
    asked.stream().map(BroughtName::actorId).filter(id -> !id.isEmpty()).forEach(ids::add);
    remembered.values().forEach(each -> each.ifPresent(ids::add));
    Map<String, String> standing = new HashMap<>();
    actors.cards(ids).forEach((id, card) -> standing.put(id, card.id()));
    return standing;
  }

  /** What the engine says of each; what is clear in a list helps to decide what is not. */
  private List<BroughtName> answered(BroughtList list, List<BroughtName> asked) {
    List<Naming> answers = answers(list, asked);
    List<BroughtName> answered = new ArrayList<>(asked.size());
    for (int i = 0; i < asked.size(); i++) {
      answered.add(answered(asked.get(i), answers.get(i)));
    }
    return answered;
  }

  private List<Naming> answers(BroughtList list, List<BroughtName> asked) {
    return named()
        .find(
            asked.stream()
                .map(name ->
                    new AsWritten(
                        name.name(),
                        name.country(),
                        name.region(),
                        name.latitude(),
                        name.longitude(),
                        list.id().toString()))
                .toList());
  }

  /** The index is built beside the start: whoever brings a list as early as that waits for it. */
  private ActorsNamed named() {
    ActorsNamed named = engine.getIfAvailable();
    try {
      if (named != null && named.await(PATIENCE)) {
        return named;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Refused(Why.CONFLICT, "lists.refused.notReady");
  }

  private static BroughtName answered(BroughtName name, Naming answer) {
    List<Candidate> candidates =
        answer.candidates().stream()
            .limit(MOST_CANDIDATES)
            .map(each -> new Candidate(each.actor(), each.name(), each.probability()))
            .toList();
    Note reason =
        new Note(answer.reasonKey(), answer.arguments().stream().map(String::valueOf).toList());
    boolean sure = answer.decision() == ActorsNamed.Decision.ACCEPT && !candidates.isEmpty();
    @Nullable String chosen = sure ? candidates.getFirst().actor() : null;
    return name.found(pile(answer, sure), chosen, candidates, reason);
  }

  private static Pile pile(Naming answer, boolean sure) {
    return switch (answer.decision()) {
      case ACCEPT -> sure ? Pile.ACCEPTED : Pile.NONE;
      case OPEN -> answer.candidates().isEmpty() ? Pile.NONE : Pile.OPEN;
      case NONE -> Pile.NONE;
    };
  }
}
