package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.SubjectStatus;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Wording;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Step;
import city.hansa.engine.register.fold.Stretch;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a subject had come to on a day.
 *
 * @param knownAt the day typed for "as known on"; empty if none
 */
record SubjectPage(SubjectStatus at, String knownAt, Wording words) {

  /** The parties by name, or the id where there are none. */
  String title() {
    String parties =
        at.acts().getFirst().parties().stream()
            .map(words::actor)
            .collect(Collectors.joining(" · "));
    return parties.isEmpty() ? at.subject().id() : parties;
  }

  /** What it is, with its page; null where no module knows more than the id. */
  @Nullable Matter matter() {
    Matter matter = words.matters().get(at.subject());
    return matter == null || matter.address() == null ? null : matter;
  }

  /** As notices name it. */
  String followed() {
    return at.subject().family() + "/" + at.subject().id();
  }

  /** The state, or all that are possible. */
  String state() {
    return at.status().map(status -> states(status.possible())).orElse("");
  }

  boolean known() {
    return at.status().filter(Status.Known.class::isInstance).isPresent();
  }

  boolean folded() {
    return at.status().isPresent();
  }

  @Nullable String since() {
    return at.status().orElse(null) instanceof Status.Known<?> known && known.since() != null
        ? words.date(known.since())
        : null;
  }

  private String states(Set<? extends Enum<?>> states) {
    return states.stream()
        .map(each -> words.state(at.subject().family(), each.name()))
        .collect(Collectors.joining(" / "));
  }

  List<Stretch<?>> history() {
    return at.history();
  }

  String states(Stretch<?> stretch) {
    return states(stretch.possible());
  }

  /** Why an act changed nothing by the day; null if it did, or came later. */
  @Nullable String idle(Act act) {
    for (Status.Skipped<?> each :
        at.status().<List<? extends Status.Skipped<?>>>map(Status::skipped).orElse(List.of())) {
      if (each.act() == act.number()) {
        Step.Refusal<?> met = each.reasons().getFirst();
        String state = words.state(at.subject().family(), met.state().name());
        return words.site().t(each.surely() ? "acts.idle" : "acts.idle.perhaps", state);
      }
    }
    return null;
  }

  /** What stands in its place or voids it; null if nothing does. */
  @Nullable Act answer(Act act) {
    return at.acts().stream()
        .filter(each -> Objects.equals(each.target(), act.number()))
        .findFirst()
        .orElse(null);
  }

  String recorded(Act act) {
    return words.site().day(act.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
