package city.hansa.ties.pages;

import city.hansa.actors.Card;
import city.hansa.actors.Handbook;
import city.hansa.acts.words.Wording;
import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Site;
import city.hansa.ties.TieKind;
import city.hansa.ties.TieState;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.Next;
import city.hansa.ties.roll.TieRow;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of ties in a reader's language. */
record TieWords(Site site, Wording acts, Handbook handbook) {

  /** What the reader calls the country of an end; empty for bodies of none. */
  String country(@Nullable Card card) {
    String name = card == null ? null : handbook.countryName(card.country(), site.language());
    return name == null ? "" : name;
  }

  String kind(TieKind kind) {
    return acts.choice(TieLife.NAME, kind.name());
  }

  String state(TieState state) {
    return acts.state(TieLife.NAME, state.name());
  }

  /** One, or those that are possible. */
  String states(Set<TieState> states) {
    return states.stream().sorted().map(this::state).collect(Collectors.joining(" / "));
  }

  String tone(Set<TieState> states) {
    return states.size() > 1 ? "warn" : tone(states.iterator().next());
  }

  private static String tone(TieState state) {
    return switch (state) {
      case ACTIVE -> "ok";
      case DORMANT, SUSPENDED, ENDING, ENDING_SUSPENDED -> "warn";
      case NONE, PROSPECT, INTENDED, APPROVED, ASSERTED, ENDED, EXPIRED, EMERITUS, PASSED_ON ->
          "quiet";
    };
  }

  String sides(Sidedness sides) {
    return site.t("ties.sides." + sides);
  }

  String beat(Beat beat) {
    return site.t("ties.beat." + beat);
  }

  /** The same where no heading says of what. */
  String health(Beat beat) {
    return beat == Beat.UNKNOWN ? beat(beat) : site.t("ties.health.is", beat(beat));
  }

  static String tone(Beat beat) {
    return switch (beat) {
      case LIVELY -> "ok";
      case ASLEEP -> "warn";
      case QUIET, UNKNOWN -> "quiet";
    };
  }

  String next(Next next) {
    return site.t("ties.next." + next.what(), site.day(next.day()));
  }

  /** When it came to stand; empty if nobody says. */
  String since(TieRow row) {
    return row.since() == null ? "" : acts.date(row.since());
  }

  String actor(String id) {
    return acts.actor(id);
  }

  String names(TieRow row) {
    return row.tie().id().ends().stream().map(this::actor).collect(Collectors.joining(" – "));
  }

  String day(@Nullable LocalDate day) {
    return day == null ? "" : site.day(day);
  }
}
