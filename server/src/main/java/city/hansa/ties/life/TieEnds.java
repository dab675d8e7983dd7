package city.hansa.ties.life;

import city.hansa.actors.Presence;
import city.hansa.actors.Presences;
import city.hansa.actors.Standing;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Term;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether those whom an act names can be the ends of a tie. */
@Component
class TieEnds {
  private static final int MOST = 12;
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?";

  /** By which a tie comes to stand: its ends must have been there. */
  private static final Set<String> MAKING =
      Set.of(
          TieLife.PROSPECTED,
          TieLife.INTEND,
          TieLife.APPROVE,
          TieLife.SIGN,
          TieLife.AFFIRM,
          TieLife.REPORT);

  private final Presences presences;

  TieEnds(Presences presences) {
    this.presences = presences;
  }

  /** No input or output for two ends; one round trip where there are more. */
  List<Reason> reasons(TieDraft tie, Situation situation) {
    List<Reason> reasons = new ArrayList<>(different(tie));
    if (!tie.text(TieFields.LABEL).isEmpty()
        && (!tie.text(TieFields.LABEL).matches(LABEL)
            || tie.ends().contains(tie.text(TieFields.LABEL)))) {
      reasons.add(Reason.rule("payload.label", "ties.refused.label", tie.text(TieFields.LABEL)));
    }
    Map<String, Presence> there = situation.actors();
    if (!tie.others().isEmpty()) {
      there = new HashMap<>(there);
      there.putAll(presences.find(tie.others()));
      Map<String, Presence> known = there;
      tie.others().stream()
          .filter(id -> !known.containsKey(id))
          .forEach(id -> reasons.add(Reason.rule("payload.others", "acts.refused.noActor", id)));
    }
    if (reasons.isEmpty() && MAKING.contains(tie.draft().type())) {
      reasons.addAll(since(tie));
      for (String id : tie.ends()) {
        reasons.addAll(stood(tie, there.get(id), id));
      }
    }
    return reasons;
  }

  private static List<Reason> different(TieDraft tie) {
    Set<String> seen = new HashSet<>();
    List<Reason> reasons = new ArrayList<>();
    for (String id : tie.ends()) {
      if (!seen.add(id)) {
        String field = id.equals(tie.text(TieFields.WITH)) ? TieFields.WITH : TieFields.OTHERS;
        reasons.add(Reason.rule("payload." + field, "ties.refused.withItself", new Term.Actor(id)));
      }
    }
    if (seen.size() > MOST) {
      reasons.add(Reason.rule("payload.others", "ties.refused.manyEnds", MOST));
    }
    return reasons;
  }

  /** Nobody can have known earlier of what began later. */
  private static List<Reason> since(TieDraft tie) {
    return tie
        .date(TieFields.SINCE)
        .filter(since -> since.earliest().isAfter(tie.draft().madeOn().latest()))
        .map(since ->
            Reason.rule("payload.since", "ties.refused.since", since, tie.draft().madeOn()))
        .stream()
        .toList();
  }

  private static List<Reason> stood(TieDraft tie, @Nullable Presence end, String id) {
    PartialDate day = tie.effective();
    if (end == null || end.stood(day) != Truth.NO) {
      return List.of();
    }
    boolean before = Standing.on(day.latest(), end.existence(), end.attested()) == Standing.NOT_YET;
    String field =
        tie.says(TieFields.SINCE)
            ? "payload.since"
            : id.equals(tie.draft().actor())
                ? "madeOn"
                : "payload."
                    + (id.equals(tie.text(TieFields.WITH)) ? TieFields.WITH : TieFields.OTHERS);
    String key = before ? "ties.refused.beforeEnd" : "ties.refused.afterEnd";
    return List.of(Reason.rule(field, key, end.name(), day));
  }
}
