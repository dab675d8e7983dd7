package city.hansa.instruments.roll;

import city.hansa.actors.Card;
import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.effect.Consent;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.instruments.ParticipationState;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The times during which participants are committed, for the rule of effect; O(n) in stretches. */
final class Consents {

  /** The same for all days; by identity, for as long as the roll is kept elsewhere. */
  private static final Cache<Roll, List<Consent>> KNOWN =
      Caffeine.newBuilder().weakKeys().maximumSize(200).build();

  private Consents() {}

  static List<Consent> of(Roll roll) {
    return Objects.requireNonNull(KNOWN.get(roll, Consents::read));
  }

  private static List<Consent> read(Roll roll) {
    List<Consent> all = new ArrayList<>();
    roll.participants().values().forEach(each -> add(each, roll.card(each.actor()), all));
    return List.copyOf(all);
  }

  /** A run begins where it may, is certain where it must, and likewise ends. */
  private static void add(Participant participant, Card card, List<Consent> all) {
    LocalDate first = null;
    LocalDate sure = null;
    LocalDate shaky = null;
    for (Stretch<ParticipationState> stretch : participant.history()) {
      boolean may = stretch.possible().stream().anyMatch(ParticipationState.BOUND::contains);
      boolean must = ParticipationState.BOUND.containsAll(stretch.possible());
      LocalDate from = stretch.from();
      if (first == null && may) {
        first = from;
      }
      if (sure == null && must) {
        sure = from;
      }
      if (sure != null && !must && shaky == null) {
        shaky = from;
      }
      if (first != null && !may) {
        consent(participant, card, first, sure, shaky, from, all);
        first = null;
        sure = null;
        shaky = null;
      } else if (must) {
        shaky = null;
      }
    }
    if (first != null) {
      consent(participant, card, first, sure, shaky, null, all);
    }
  }

  /** What is never certain is left out: it is too little to carry effect. */
  private static void consent(
      Participant participant,
      Card card,
      LocalDate first,
      @Nullable LocalDate sure,
      @Nullable LocalDate shaky,
      @Nullable LocalDate end,
      List<Consent> all) {
    if (sure != null) {
      When until = end == null ? null : span(shaky == null ? end : shaky, end);
      String region = card.continent() == null ? "" : card.continent();
      all.add(new Consent(participant.actor(), region, card.people(), span(first, sure), until));
    }
  }

  private static When span(LocalDate first, LocalDate last) {
    return first.isBefore(last)
        ? Disputed.among(List.of(PartialDate.of(first), PartialDate.of(last)))
        : PartialDate.of(last);
  }
}
