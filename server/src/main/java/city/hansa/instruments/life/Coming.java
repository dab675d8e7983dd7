package city.hansa.instruments.life;

import static city.hansa.instruments.life.ParticipationLife.SIGN;

import city.hansa.actors.Presence;
import city.hansa.actors.Presences;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.Term;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.Terms;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in the way of somebody who wants to take part. */
@Component
class Coming {
  private static final Set<InstrumentState> ADOPTED =
      EnumSet.of(InstrumentState.ADOPTED, InstrumentState.IN_EFFECT);

  private final Presences presences;
  private final Rolls rolls;
  private final AtHand atHand;

  Coming(Presences presences, Rolls rolls, AtHand atHand) {
    this.presences = presences;
    this.rolls = rolls;
    this.atHand = atHand;
  }

  List<Reason> signing(ActDraft draft, Instrument instrument) {
    Terms terms = instrument.termsOn(draft.madeOn().latest());
    String wanted = draft.type().equals(SIGN) ? "AD_REFERENDUM" : "DEFINITIVE";
    String policy = terms.text("signing");
    boolean other = !policy.isEmpty() && !policy.equals("CHOICE") && !policy.equals(wanted);
    return Stream.of(
            open(draft, instrument, terms, true),
            inCircle(draft, instrument),
            other
                ? List.of(Reason.rule("type", "instruments.refused.signing." + policy))
                : List.<Reason>of(),
            window(draft, terms))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Reason> window(ActDraft draft, Terms terms) {
    Truth first = terms.window().contains(draft.madeOn().earliest());
    Truth last = terms.window().contains(draft.madeOn().latest());
    if (first != Truth.NO || last != Truth.NO) {
      return List.of();
    }
    Object from = terms.date("openFrom").<Object>map(date -> date).orElse("…");
    Object until = terms.date("lastDay").<Object>map(date -> date).orElse("…");
    boolean joinable = !terms.text("accession").isEmpty() && !terms.is("accession", "NEVER");
    return List.of(
        Reason.rule(
            "madeOn",
            joinable ? "instruments.refused.notOpenJoin" : "instruments.refused.notOpen",
            from,
            until,
            draft.madeOn()));
  }

  List<Reason> joining(ActDraft draft, Instrument instrument) {
    Terms terms = instrument.termsOn(draft.madeOn().latest());
    boolean late =
        terms
            .date("lastDay")
            .filter(last -> draft.madeOn().latest().isAfter(last.latest()))
            .isPresent();
    Optional<Reason> closed =
        switch (terms.text("accession")) {
          case "NEVER" -> Optional.of(Reason.rule("type", "instruments.refused.noAccession"));
          case "AFTER_SIGNING" ->
              late
                  ? Optional.empty()
                  : Optional.of(
                      Reason.rule(
                          "madeOn",
                          "instruments.refused.stillSigning",
                          terms.date("lastDay").<Object>map(date -> date).orElse("…")));
          default -> Optional.empty();
        };
    return Stream.of(
            open(draft, instrument, terms, false),
            inCircle(draft, instrument),
            closed.stream().toList())
        .flatMap(List::stream)
        .toList();
  }

  List<Reason> confirming(ActDraft draft, Instrument instrument) {
    Terms terms = instrument.termsOn(draft.madeOn().latest());
    return terms.is("signing", "DEFINITIVE")
        ? List.of(Reason.rule("type", "instruments.refused.nothingToConfirm"))
        : ended(draft, instrument);
  }

  /** What is only reported needs no earlier steps; it may be known before its adoption is. */
  private static List<Reason> open(
      ActDraft draft, Instrument instrument, Terms terms, boolean signing) {
    if (draft.standing() == Standing.REPORTED) {
      return List.of();
    }
    Set<InstrumentState> possible = instrument.stateOn(draft.madeOn().latest()).possible();
    boolean adoptedBySigning =
        signing
            && possible.contains(InstrumentState.AGREED)
            && (terms.is("adoption", "SIGNATURE") || terms.is("adoption", "EXCHANGE"));
    return adoptedBySigning || possible.stream().anyMatch(ADOPTED::contains)
        ? List.of()
        : List.of(
            Reason.conflict(
                "type",
                "instruments.refused.state",
                instrument.title(),
                new city.hansa.acts.Term.State(
                    InstrumentLife.NAME, possible.iterator().next().name())));
  }

  private static List<Reason> ended(ActDraft draft, Instrument instrument) {
    boolean over =
        EnumSet.of(InstrumentState.ENDED, InstrumentState.ABANDONED)
            .containsAll(instrument.stateOn(draft.madeOn().latest()).possible());
    return over
        ? List.of(Reason.conflict("type", "instruments.refused.over", instrument.title()))
        : List.of();
  }

  /** Those for whom it is open; whoever is reported to have signed has signed all the same. */
  List<Reason> inCircle(ActDraft draft, Instrument instrument) {
    String circle = instrument.termsOn(draft.madeOn().latest()).text("circle");
    String actor = ParticipationFamily.participant(draft);
    if (draft.standing() == Standing.REPORTED) {
      return List.of();
    }
    boolean in =
        switch (circle) {
          case "LOCAL_GOVERNMENTS" -> isLocal(presences.find(Set.of(actor)).get(actor));
          case "INVITED" -> isInvited(draft, instrument, actor);
          default -> true;
        };
    return in
        ? List.of()
        : List.of(Reason.rule("actor", "instruments.refused.circle." + circle, instrument.title()));
  }

  private static boolean isLocal(@org.jspecify.annotations.Nullable Presence actor) {
    return actor != null
        && switch (actor.kind()) {
          case CITY, METRO, REGION -> true;
          default -> false;
        };
  }

  private boolean isInvited(ActDraft draft, Instrument instrument, String actor) {
    return atHand.participation(instrument.id(), actor, draft.office()).stream()
        .anyMatch(act -> act.type().equals(ParticipationLife.INVITE));
  }

  List<Reason> carrying(ActDraft draft) {
    String from = draft.payload().text("fromInstrument").orElse("");
    if (from.equals(ParticipationFamily.instrument(draft))) {
      return List.of(Reason.rule("payload.fromInstrument", "instruments.refused.itself"));
    }
    if (atHand.instrument(from, draft.office()).isEmpty()) {
      return List.of(Reason.rule("payload.fromInstrument", "instruments.refused.unknown", from));
    }
    boolean took =
        atHand.participation(from, ParticipationFamily.participant(draft), draft.office()).stream()
            .anyMatch(act -> !act.madeOn().earliest().isAfter(draft.madeOn().latest()));
    return took
        ? List.of()
        : List.of(Reason.rule("payload.participant", "instruments.refused.notThere", from));
  }

  /** The place of a predecessor that was bound. */
  List<Reason> succeeding(ActDraft draft, Instrument instrument) {
    String before = draft.payload().text("predecessor").orElse("");
    if (before.equals(draft.actor())) {
      return List.of(Reason.rule("payload.predecessor", "instruments.refused.ownPredecessor"));
    }
    boolean bound =
        rolls
            .forOffice(instrument.id(), draft.office())
            .map(roll -> Sheet.of(roll, draft.madeOn().latest()))
            .flatMap(sheet -> sheet.find(before))
            .filter(line -> line.mayBe(city.hansa.instruments.ParticipationState.BOUND))
            .isPresent();
    return bound
        ? List.of()
        : List.of(
            Reason.rule(
                "payload.predecessor",
                "instruments.refused.notBound",
                new Term.Actor(before),
                instrument.title()));
  }
}
