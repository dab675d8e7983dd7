package city.hansa.reconcile;

import city.hansa.actors.ActorsNamed;
import city.hansa.actors.Kind;
import city.hansa.engine.names.linking.Link;
import city.hansa.engine.names.linking.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine, and hands its answers over as actors of the register. */
@Component
class NamedActors implements ActorsNamed {
  private final Linkings linkings;

  NamedActors(Linkings linkings) {
    this.linkings = linkings;
  }

  @Override
  public boolean ready() {
    return linkings.current() != null;
  }

  @Override
  public boolean await(Duration patience) throws InterruptedException {
    return linkings.await(patience);
  }

  @Override
  public List<Naming> find(List<AsWritten> names) {
    return find(names, Set.of());
  }

  /**
   * @param kinds of actors that may be an answer; all of them if empty
   * @throws IllegalStateException while not {@link #ready}
   */
  List<Naming> find(List<AsWritten> names, Set<Kind> kinds) {
    LinkedActors actors = linkings.current();
    if (actors == null) {
      throw new IllegalStateException("The index of names is not built yet");
    }
    List<Mention> mentions = names.stream().map(NamedActors::mention).toList();
    return actors.linker().linkAll(mentions, actors.of(kinds)).stream()
        .map(link -> naming(link, actors))
        .toList();
  }

  private static Mention mention(AsWritten name) {
    return new Mention(
        name.name(),
        name.country(),
        name.region(),
        degrees(name.latitude()),
        degrees(name.longitude()),
        "list " + name.list());
  }

  private static double degrees(@Nullable Double given) {
    return Objects.requireNonNullElse(given, Double.NaN);
  }

  private static Naming naming(Link link, LinkedActors actors) {
    Decision decision =
        switch (link.decision()) {
          case ACCEPT -> Decision.ACCEPT;
          case OPEN -> Decision.OPEN;
          case NONE -> Decision.NONE;
        };
    List<Candidate> candidates =
        link.choices().stream()
            .map(choice ->
                new Candidate(
                    actors.ids().get(choice.actor()),
                    actors.names().get(choice.actor()),
                    choice.probability()))
            .toList();
    return new Naming(
        decision,
        candidates,
        "reconcile.why." + link.why(),
        List.of(link.alike(), link.notes().contains(Link.Note.ENCODING_REPAIRED) ? 1 : 0));
  }
}
