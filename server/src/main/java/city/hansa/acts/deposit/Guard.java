package city.hansa.acts.deposit;

import city.hansa.actors.Presence;
import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Field;
import city.hansa.acts.OfficeView;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the way of one well-formed draft, by the rules that hold for all acts. */
final class Guard {
  private final List<Reason> reasons = new ArrayList<>();
  private final Prepared prepared;
  private final ActDraft draft;
  private final Facts facts;
  private final LocalDate today;

  private Guard(Prepared prepared, Facts facts) {
    this.prepared = prepared;
    this.facts = facts;
    this.draft = prepared.draft();
    this.today = facts.today(draft.office());
  }

  /**
   * @param candidate the act as it would be written, with its number
   */
  static List<Reason> reasons(Prepared prepared, Act candidate, Facts facts) {
    Guard guard = new Guard(prepared, facts);
    guard.dates();
    guard.actors();
    guard.evidence();
    guard.subject(candidate);
    guard.reasons.addAll(facts.grounds().reasons(prepared, candidate));
    List<Act> earlier =
        facts.of(candidate.matter()).stream()
            .filter(act -> OfficeView.reads(prepared.draft().office(), act))
            .toList();
    guard.reasons.addAll(
        Answering.reasons(prepared, facts.target(prepared), candidate.matter(), earlier));
    if (guard.reasons.isEmpty()) {
      Situation situation =
          Situation.before(prepared.draft(), earlier, guard.today, facts.actors(prepared.actors()));
      guard.reasons.addAll(prepared.family().guard(prepared.draft(), situation));
    }
    if (guard.reasons.isEmpty()) {
      guard.reasons.addAll(LifeGuard.reasons(prepared, candidate, earlier));
    }
    return guard.reasons;
  }

  private void dates() {
    notAhead("madeOn", draft.madeOn());
    if (draft.receivedOn() != null) {
      notAhead("receivedOn", draft.receivedOn());
    }
  }

  private void notAhead(String field, PartialDate date) {
    if (date.earliest().isAfter(today)) {
      reasons.add(Reason.rule(field, "acts.refused.future", date, today));
    }
  }

  private void actors() {
    if (!draft.actor().equals(ActDraft.REGISTER) || !draft.office().equals(ActDraft.REGISTER)) {
      standing("actor", draft.actor());
    }
    if (draft.onBehalfOf() != null) {
      standing("onBehalfOf", draft.onBehalfOf());
    }
    for (Field field : prepared.actorFields()) {
      draft.payload().text(field.name()).ifPresent(id -> known("payload." + field.name(), id));
    }
  }

  private void standing(String field, String id) {
    Optional<Presence> actor = facts.actor(id);
    if (actor.isEmpty()) {
      known(field, id);
    } else if (actor.get().stood(draft.madeOn()) == Truth.NO) {
      boolean before =
          city.hansa.actors.Standing.on(
                  draft.madeOn().latest(), actor.get().existence(), actor.get().attested())
              == city.hansa.actors.Standing.NOT_YET;
      reasons.add(
          Reason.rule(
              before ? "madeOn" : field,
              before ? "acts.refused.beforeActor" : "acts.refused.afterActor",
              actor.get().name(),
              draft.madeOn()));
    }
  }

  private void known(String field, String id) {
    if (facts.actor(id).isEmpty()) {
      reasons.add(Reason.rule(field, "acts.refused.noActor", id));
    }
  }

  private void evidence() {
    for (Evidence each : draft.evidence()) {
      if (!facts.hasSource(each.source())) {
        reasons.add(Reason.rule("evidence", "acts.refused.noSource", each.source()));
      }
    }
  }

  private void subject(Act candidate) {
    if (candidate.subject().isBlank()) {
      reasons.add(Reason.rule("subject", "acts.refused.noSubject"));
    } else if (!draft.subject().isBlank() && !draft.subject().equals(candidate.subject())) {
      reasons.add(
          Reason.rule(
              "subject", "acts.refused.otherSubject", candidate.subject(), draft.subject()));
    }
    if (draft.standing() == Standing.OWN
        && draft.onBehalfOf() != null
        && draft.onBehalfOf().equals(draft.actor())) {
      reasons.add(Reason.rule("onBehalfOf", "acts.refused.behalfOfItself"));
    }
  }
}
