package city.hansa.acts;

import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;

import city.hansa.HansaTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Days, actors, sources and fields that cannot be. */
@HansaTest
class FactsGuardTest extends PetitionGuards {
  @Test
  void aPaperReceivedIsNamedAndKnown() {
    ActDraft received = with(signature("2020-02-01"), it -> it.standing(Standing.RECEIVED, UCLG));
    rule(REGISTRAR, received, "evidence", "acts.refused.needsEvidence");
    ActDraft unknown =
        with(
            received,
            it -> it.standing(Standing.RECEIVED, UCLG, new Evidence("no-such-source", null)));
    rule(REGISTRAR, unknown, "evidence", "acts.refused.noSource");
  }

  @Test
  void whatHasNotComeYetIsNoAct() {
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
    rule(MAYOR, signature(tomorrow), "madeOn", "acts.refused.future");
    rule(
        MAYOR,
        with(signature("2020-02-01"), it -> it.receivedOn(tomorrow)),
        "receivedOn",
        "acts.refused.future");
    rule(
        MAYOR,
        with(signature("2020-02-02"), it -> it.receivedOn("2020-02-01")),
        "receivedOn",
        "acts.refused.receivedBefore");
  }

  /** UCLG was founded on 5 May 2004, out of IULA. */
  @Test
  void anActorActsWhileItExists() {
    ActDraft early =
        with(
            own("petition.open", UCLG, Drafts.fresh("early"), "1990-01-01"),
            it -> it.payload("until", "1990-06-30"));
    rule(SECRETARIAT, early, "madeOn", "acts.refused.beforeActor");
    ActDraft late =
        with(
            own("petition.open", "iula", Drafts.fresh("late"), "2020-01-01"),
            it -> it.payload("until", "2020-06-30").standing(Standing.REPORTED, UCLG));
    rule(SECRETARIAT, late, "actor", "acts.refused.afterActor");
    ActDraft nobody =
        with(
            own("petition.open", "nowhere-xx", petition, "2020-01-01"),
            it -> it.payload("until", "2020-06-30").standing(Standing.REPORTED, UCLG));
    rule(SECRETARIAT, nobody, "actor", "acts.refused.noActor");
  }

  @Test
  void fieldsAreThoseThatTheTypeDeclares() {
    ActDraft open = own("petition.open", UCLG, Drafts.fresh("form"), "2020-01-01");
    rule(SECRETARIAT, open, "payload.until", "acts.refused.missing");
    rule(
        SECRETARIAT,
        with(open, it -> it.payload("until", "soon")),
        "payload.until",
        "acts.refused.date");
    rule(
        SECRETARIAT,
        with(open, it -> it.payload("until", "2020-06-30", "colour", "blue")),
        "payload.colour",
        "acts.refused.unknownField");
    rule(
        SECRETARIAT,
        own("petition.fly", UCLG, petition, "2020-01-01"),
        "type",
        "acts.refused.type");
  }
}
