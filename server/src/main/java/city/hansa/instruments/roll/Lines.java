package city.hansa.instruments.roll;

import city.hansa.engine.register.Truth;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a sheet. */
final class Lines {
  private final Roll roll;
  private final LocalDate day;
  private final Terms terms;
  private final InEffect effect;
  private final Optional<EffectRule> rule;

  Lines(Roll roll, LocalDate day, Terms terms, InEffect effect) {
    this.roll = roll;
    this.day = day;
    this.terms = terms;
    this.effect = effect;
    this.rule = terms.effectRule();
  }

  /**
   * Both sheets are in the order of names, so that one pass finds whose line is still true: a
   * participant is another object as soon as it has another act.
   */
  List<Line> after(@Nullable Sheet before) {
    List<Line> known = before != null && isAlike(before) ? before.lines() : List.of();
    List<Line> lines = new ArrayList<>(roll.participants().size());
    int at = 0;
    for (Participant each : roll.participants().values()) {
      Line old = at < known.size() ? known.get(at) : null;
      if (old != null && old.actor().equals(each.actor())) {
        at++;
        if (old.source() == each) {
          lines.add(old);
          continue;
        }
      }
      add(each, lines);
    }
    return Collections.unmodifiableList(lines);
  }

  private boolean isAlike(Sheet before) {
    return before.day().equals(day)
        && before.effect().equals(effect)
        && before.terms().equals(terms);
  }

  private void add(Participant each, List<Line> lines) {
    Set<ParticipationState> possible = each.possibleOn(day);
    if (possible.size() > 1 || !possible.contains(ParticipationState.NONE)) {
      lines.add(Line.of(each, roll.card(each.actor()), possible, party(each, possible), day));
    }
  }

  private Truth party(Participant each, Set<ParticipationState> possible) {
    boolean must = ParticipationState.ABLE.containsAll(possible);
    boolean may = must || !Collections.disjoint(ParticipationState.ABLE, possible);
    if (!may || effect.on() == Truth.NO) {
      return Truth.NO;
    }
    LocalDate from = ownDay(each);
    return from != null && from.isAfter(day)
        ? Truth.NO
        : Truth.of(must && effect.on() == Truth.YES && from != null, true);
  }

  /**
   * The first day on which one is bound: the rule's delay counts for late ones. Null if it has
   * given no consent by the day, or no effect is there.
   */
  @Nullable LocalDate ownDay(Participant each) {
    LocalDate own = null;
    for (Committed time : each.committed()) {
      if (effect.from() != null && !time.from().earliest().isAfter(day)) {
        LocalDate from = time.from().latest();
        LocalDate bound = rule.isPresent() ? rule.get().delay().after(from) : from;
        LocalDate start = effect.from().latest();
        own = bound.isBefore(start) ? start : bound;
      }
    }
    return own;
  }
}
