package city.hansa.actors;

import city.hansa.kernel.AsOf;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.sources.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The register of actors, for reading. */
@Service
public class Actors {
  private final ActorStore store;
  private final ListStore lists;
  private final CountStore counts;
  private final SurroundingsStore surroundings;
  private final Handbooks handbooks;

  Actors(
      ActorStore store,
      ListStore lists,
      CountStore counts,
      SurroundingsStore surroundings,
      Handbooks handbooks) {
    this.store = store;
    this.lists = lists;
    this.counts = counts;
    this.surroundings = surroundings;
    this.handbooks = handbooks;
  }

  /** What an address leads to. */
  public sealed interface Found {
    record Here(Actor actor) implements Found {}

    /** A merged duplicate; its address leads on. */
    record Merged(String successor) implements Found {}
  }

  /**
   * One round trip; a second for addresses that are not an actor's own.
   *
   * @param language of the names of other actors
   * @throws NotFound if nothing stands there
   */
  public Found getActor(String id, AsOf asOf, Locale language) {
    Handbook handbook = handbooks.current();
    Optional<ActorRow> row = store.findActor(id, asOf.day(), language);
    if (row.isPresent()) {
      return new Found.Here(new ActorAssembly(row.get(), handbook, language).actor());
    }
    return store
        .findSuccessorOf(id)
        .<Found>map(Found.Merged::new)
        .orElseThrow(() -> new NotFound(id));
  }

  /** Every body with network facts, of all times, the oldest first; one round trip. */
  public List<Actor> listNetworks(AsOf asOf, Locale language) {
    Handbook handbook = handbooks.current();
    return store.listNetworks(asOf.day(), language).stream()
        .map(row -> new ActorAssembly(row, handbook, language).actor())
        .toList();
  }

  /** One round trip. */
  public Surroundings around(Actor actor, AsOf asOf, Locale language) {
    return surroundings.of(actor.id(), asOf.day(), language, handbooks.current());
  }

  /** Whether and how the actor stood on a day. */
  public Standing standing(Actor actor, LocalDate day) {
    Source source = handbooks.current().sources().get(actor.sourceId());
    return Standing.on(
        day, actor.existence(), source == null ? LocalDate.MAX : source.retrievedOn());
  }

  /**
   * @throws city.hansa.kernel.BadInput naming "after" for a token that is none, or of another order
   */
  public Slice<Summary> list(ActorQuery query) {
    return lists.list(query, handbooks.current());
  }

  /** Exact; one pass over what the filters leave, at most all actors. */
  public ListCount count(ActorQuery query) {
    return counts.count(query);
  }
}
