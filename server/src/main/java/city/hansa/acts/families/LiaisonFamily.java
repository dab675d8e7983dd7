package city.hansa.acts.families;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Dating;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Standing contact between an office and another body: no agreement and no tie, only that the two
 * speak with each other. Each office keeps its own; the subject is {@code office~other}.
 */
@Component
class LiaisonFamily implements ActFamily {

  /** The other body. */
  static final String WITH = "with";

  private static final Field OTHER = Field.required(WITH, Kind.ACTOR);

  /** What a liaison goes through. */
  enum State {
    NONE,
    OPEN,
    CLOSED
  }

  private static final Lifecycle<State> LIFE =
      Lifecycle.of("liaison", State.NONE)
          .on("liaison.open", 10)
          .from(State.NONE, State.CLOSED)
          .to(State.OPEN)
          .on("liaison.contact", 20)
          .from(State.OPEN)
          .stay()
          .on("liaison.close", 30)
          .from(State.OPEN)
          .to(State.CLOSED)
          .reportedFrom(State.NONE)
          .build();

  private static final List<ActType> TYPES =
      List.of(
          ActType.desk(
                  "liaison.open",
                  List.of(
                      OTHER,
                      Field.optional("purpose", Kind.LONG_TEXT),
                      Field.optional("contactPoint", Kind.TEXT)))
              .only(Standing.OWN, Standing.REPORTED),
          ActType.desk(
                  "liaison.contact",
                  List.of(
                      OTHER,
                      Field.choice(
                          "channel", true, List.of("MEETING", "CALL", "LETTER", "VISIT", "OTHER")),
                      Field.required("about", Kind.LONG_TEXT)))
              .only(Standing.OWN, Standing.REPORTED),
          ActType.desk("liaison.close", List.of(OTHER, Field.optional("reason", Kind.LONG_TEXT)))
              .only(Standing.OWN, Standing.REPORTED));

  @Override
  public String name() {
    return "liaison";
  }

  @Override
  public List<ActType> types() {
    return TYPES;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(LIFE);
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return draft.actor() + "~" + draft.payload().text(WITH).orElse("");
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    // Asked before the guard, which refuses a liaison with itself.
    return Set.copyOf(List.of(draft.actor(), draft.payload().text(WITH).orElse(draft.actor())));
  }

  @Override
  public Visibility usually() {
    return Visibility.OFFICE;
  }

  /** Contact is contact on the day it happened, whenever a letter about it came. */
  @Override
  public List<DatedAct> dated(Act act) {
    return List.of(Dating.ofMaking(act));
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    return draft.payload().text(WITH).filter(draft.actor()::equals).isPresent()
        ? List.of(Reason.rule("payload." + WITH, "acts.refused.withItself"))
        : List.of();
  }
}
