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
import java.util.ArrayList;
import java.util.HashMap;
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
 * Looks up whom the spellings of a list mean: by the id that the file names, by what was decided
 * before, else by the engine, in one call for the whole list.
 */
@Component
class ListMatching {
  private static final int MOST_CANDIDATES = 5;

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
    Map<String, BroughtName> decided = new HashMap<>();
    names.all(list.id()).stream()
        .filter(name -> name.decided() == Decided.PERSON)
        .forEach(name -> decided.put(key(name), name));
    List<BroughtName> asked = understanding.names(list, done);
    names.replace(list.id(), found(list, asked, decided));
    lists.state(list.id(), State.MATCHED);
  }

  private static String key(BroughtName name) {
    return name.name() + "\n" + name.country() + "\n" + name.region() + "\n" + name.actorId();
  }

  private List<BroughtName> found(
      BroughtList list, List<BroughtName> asked, Map<String, BroughtName> decided) {
    Set<String> ids =
        actors
            .find(
                asked.stream()
                    .map(BroughtName::actorId)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList())
            .keySet();
    Map<Spelling, Optional<String>> remembered = memory.of(list.office());
    boolean all = asked.stream().allMatch(name -> ids.contains(name.actorId()));
    List<BroughtName> answered = all ? asked : answered(list, asked);
    List<BroughtName> found = new ArrayList<>(asked.size());
    for (BroughtName name : answered) {
      BroughtName person = decided.get(key(name));
      Optional<String> before = remembered.get(Spelling.of(name.name(), name.country()));
      if (person != null) {
        found.add(name.decided(person.chosen(), Decided.PERSON));
      } else if (ids.contains(name.actorId())) {
        found.add(name.decided(name.actorId(), Decided.FILE));
      } else if (before != null) {
        found.add(name.decided(before.orElse(null), Decided.MEMORY));
      } else {
        found.add(name);
      }
    }
    return found;
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
    ActorsNamed named = engine.getIfAvailable();
    if (named == null || !named.ready()) {
      throw new Refused(Why.CONFLICT, "lists.refused.notReady");
    }
    return named.find(
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
