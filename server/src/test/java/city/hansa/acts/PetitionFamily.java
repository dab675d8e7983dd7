package city.hansa.acts;

import city.hansa.acts.Field.Kind;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.fold.Lifecycle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A family for tests: a petition is opened for signature until a day; signatories sign it with
 * authority and by name, each actor once.
 */
@Component
class PetitionFamily implements ActFamily {

  enum State {
    NONE,
    OPEN,
    CLOSED
  }

  private static final Lifecycle<State> LIFE =
      Lifecycle.of("petition", State.NONE)
          .on("petition.open", 10)
          .from(State.NONE)
          .to(State.OPEN)
          .on("petition.sign", 20)
          .from(State.OPEN)
          .stay()
          .on("petition.note", 25)
          .from(State.OPEN)
          .stay()
          .on("petition.close", 30)
          .from(State.OPEN)
          .to(State.CLOSED)
          .build();

  @Override
  public String name() {
    return "petition";
  }

  @Override
  public List<ActType> types() {
    return List.of(
        ActType.desk("petition.open", List.of(Field.required("until", Kind.DATE))),
        ActType.binding("petition.sign", List.of()),
        ActType.desk("petition.note", List.of(Field.required("text", Kind.TEXT))),
        ActType.desk("petition.close", List.of()));
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(LIFE);
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.of(draft.actor());
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    if (!draft.type().equals("petition.sign")) {
      return List.of();
    }
    Optional<Act> before =
        situation.standing().stream()
            .filter(act -> act.type().equals("petition.sign"))
            .filter(act -> act.actor().equals(draft.actor()))
            .findFirst();
    if (before.isPresent()) {
      return List.of(Reason.conflict("actor", "acts.refused.answered", 0L, before.get().number()));
    }
    return situation.standing().stream()
        .filter(act -> act.type().equals("petition.open"))
        .map(act -> PartialDate.parse(act.payload().text("until").orElseThrow()))
        .filter(until -> draft.madeOn().earliest().isAfter(until.latest()))
        .map(until -> Reason.rule("madeOn", "test.windowClosed", until))
        .toList();
  }
}
