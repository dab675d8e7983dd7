package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.Field;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.acts.Term;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.tie.Renewal;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands in the way of acts that concern a tie that stands. */
@Component
class TieKeeping {
  private static final Set<TieState> UNBOUND =
      EnumSet.of(TieState.NONE, TieState.PROSPECT, TieState.INTENDED, TieState.APPROVED);

  List<Reason> amending(TieDraft tie) {
    return TermFields.ALL.stream().map(Field::name).anyMatch(tie::says)
        ? List.of()
        : List.of(Reason.rule("", "ties.refused.nothing"));
  }

  /** Only what ends unless it is renewed. */
  List<Reason> renewing(TieDraft tie, Situation situation) {
    Deal deal =
        Deal.on(LocalDate.MAX, Present.on(tie.effective().latest(), situation.standing()).acts());
    if (deal.renewal().equals(Optional.of(Renewal.TACIT))) {
      return List.of(Reason.rule("type", "ties.refused.tacit"));
    }
    if (deal.expiresOn().isEmpty()) {
      return List.of(Reason.rule("type", "ties.refused.noTerm"));
    }
    LocalDate before = deal.expiresOn().get();
    return tie.date(TieFields.EXPIRES_ON).map(PartialDate::latest).stream()
        .filter(until -> !until.isAfter(before))
        .map(until -> Reason.rule("payload.expiresOn", "ties.refused.noLonger", before))
        .toList();
  }

  List<Reason> spanning(TieDraft tie, String from, String until) {
    Optional<PartialDate> first = tie.date(from);
    return tie.date(until).stream()
        .filter(last -> first.isPresent() && last.latest().isBefore(first.get().earliest()))
        .map(last -> Reason.rule("payload." + until, "ties.refused.span", first.get(), last))
        .toList();
  }

  /** How many took part is counted; who they were is nobody's business here. */
  List<Reason> exchanging(TieDraft tie) {
    boolean counted =
        !(tie.draft().payload().values().get("participants") instanceof Json.Number(double many))
            || many >= 0 && many == Math.rint(many);
    return counted
        ? spanning(tie, "from", "until")
        : List.of(Reason.rule("payload.participants", "ties.refused.participants"));
  }

  /** A pause has a day on which it is looked at again. */
  List<Reason> pausing(TieDraft tie, Situation situation) {
    LocalDate made = tie.draft().madeOn().earliest();
    Optional<Reason> late =
        tie.date(TieFields.REVIEW_ON)
            .filter(review -> !review.latest().isAfter(made))
            .map(review -> Reason.rule("payload.reviewOn", "ties.refused.review", made));
    return late.isPresent() || tie.is(TieLife.SUSPEND)
        ? late.stream().toList()
        : ofWhoDid(tie, TieLife.SUSPEND, situation);
  }

  /** Whoever paused it resumes it, whoever gave notice takes it back; what others say is told. */
  List<Reason> ofWhoDid(TieDraft tie, String type, Situation situation) {
    if (tie.draft().standing() == Standing.REPORTED) {
      return List.of();
    }
    return situation.standing().stream()
        .filter(act -> act.type().equals(type))
        .reduce((one, two) -> two)
        .filter(act -> !act.actor().equals(tie.draft().actor()))
        .map(TieKeeping::other)
        .stream()
        .toList();
  }

  private static Reason other(Act act) {
    return Reason.forbidden(
        "actor", "ties.refused.ofOther", new Term.Actor(act.actor()), act.number());
  }

  /** The notice ends when its period is over, or later; by agreement on any day. */
  List<Reason> noticing(TieDraft tie, Situation situation) {
    LocalDate received = tie.effective().latest();
    boolean unbound = UNBOUND.containsAll(TieAtHand.states(situation.earlier(), received));
    Optional<PartialDate> named = tie.date(TieFields.ENDS_ON);
    if (unbound) {
      return named.map(day -> Reason.rule("payload.endsOn", "ties.refused.unbound")).stream()
          .toList();
    }
    if (named.isEmpty()) {
      return tie.draft().standing() == Standing.REPORTED
          ? List.of()
          : List.of(Reason.rule("payload.endsOn", "ties.refused.endsOn"));
    }
    Deal deal = Deal.on(received, Present.on(received, situation.standing()).acts());
    LocalDate earliest =
        tie.draft().payload().yes("agreed") ? received : deal.earliestEnd(received);
    return named.get().latest().isBefore(earliest)
        ? List.of(Reason.rule("payload.endsOn", "ties.refused.tooSoon", earliest))
        : List.of();
  }
}
