package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.InForce;
import city.hansa.acts.Payload;
import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.tie.Renewal;
import city.hansa.engine.register.tie.TieTerm;
import city.hansa.ties.TieId;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The days that follow from what was agreed: on which a term ends, and on which a notice does. What
 * cannot be read is left for the guard to refuse.
 */
@Component
class TieCompletion {
  private static final Set<TieState> BINDING =
      EnumSet.of(TieState.ACTIVE, TieState.SUSPENDED, TieState.ENDING, TieState.ENDING_SUSPENDED);

  private final TieAtHand atHand;

  TieCompletion(TieAtHand atHand) {
    this.atHand = atHand;
  }

  /** Whether anything may follow from what was agreed before. */
  static boolean follows(ActDraft draft) {
    return Effective.runs(draft.type()) || draft.type().equals(TieLife.NOTICE);
  }

  ActDraft of(ActDraft draft) {
    TieDraft tie = new TieDraft(draft);
    if (!follows(draft) || tie.ends().size() < 2 || !TermFaults.of(tie).isEmpty()) {
      return draft;
    }
    List<Act> acts = atHand.acts(tie.id(), draft.office());
    return tie.is(TieLife.NOTICE) ? ended(tie, acts) : expiring(tie, InForce.of(acts));
  }

  /** A notice before anything binds ends it at once, without a day of its own. */
  private static ActDraft ended(TieDraft tie, List<Act> acts) {
    LocalDate received = tie.effective().latest();
    if (tie.says(TieFields.ENDS_ON)
        || TieAtHand.states(acts, received).stream().noneMatch(BINDING::contains)) {
      return tie.draft();
    }
    return Deal.on(received, Present.on(received, InForce.of(acts)).acts())
        .endsOn(received)
        .map(day ->
            tie.draft().saying(tie.draft().payload().with(TieFields.ENDS_ON, day.toString())))
        .orElse(tie.draft());
  }

  private ActDraft expiring(TieDraft tie, List<Act> standing) {
    if (tie.says(TieFields.EXPIRES_ON)) {
      return tie.draft();
    }
    Present present = Present.on(tie.effective().latest(), standing);
    boolean anew = present.over() && !tie.is(TieLife.RENEW);
    Deal before = anew ? Deal.NONE : Deal.on(LocalDate.MAX, present.acts());
    Payload payload = tie.draft().payload();
    if (tie.is(TieLife.SUCCEED)) {
      TieId former = tie.id().with(tie.draft().actor(), tie.text(TieFields.PREDECESSOR));
      List<Act> theirs = atHand.standing(former, tie.draft().office());
      before = Deal.on(LocalDate.MAX, Present.on(tie.effective().latest(), theirs).acts());
      payload = passedOn(before, payload);
    }
    Optional<LocalDate> end =
        tie.is(TieLife.RENEW) ? renewed(before, tie) : end(before, tie, payload);
    if (end.isPresent()) {
      payload = payload.with(TieFields.EXPIRES_ON, end.get().toString());
    }
    return payload.equals(tie.draft().payload()) ? tie.draft() : tie.draft().saying(payload);
  }

  /** The successor is bound by what the other was. */
  private static Payload passedOn(Deal former, Payload payload) {
    Payload more = payload;
    for (var field : TermFields.ALL) {
      if (!former.text(field.name()).isEmpty()) {
        more = more.with(field.name(), former.text(field.name()));
      }
    }
    return former.start().isPresent()
        ? more.with(TieFields.START, former.start().get().toString())
        : more;
  }

  private static Optional<LocalDate> renewed(Deal before, TieDraft tie) {
    Optional<LocalDate> end = before.expiresOn();
    Optional<TieTerm> term = before.term().filter(each -> each.length() != null);
    if (end.isEmpty() || term.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        tie.says(TieFields.TERM)
            ? CalendarPeriod.parse(tie.text(TieFields.TERM)).after(end.get())
            : term.get().renewedUntil(end.get()));
  }

  private static Optional<LocalDate> end(Deal before, TieDraft tie, Payload payload) {
    boolean other =
        tie.says(TieFields.START) || tie.says(TieFields.TERM) || tie.says(TieFields.RENEWAL);
    if (!other && before.expiresOn().isPresent()) {
      return before.expiresOn();
    }
    Deal after = before.with(payload, before.began() == null ? tie.effective() : before.began());
    return after.renewal().filter(Renewal.TACIT::equals).isPresent()
        ? Optional.empty()
        : after.term().flatMap(TieTerm::expiresOn);
  }
}
