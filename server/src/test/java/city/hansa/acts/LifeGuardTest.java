package city.hansa.acts;

import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import org.junit.jupiter.api.Test;

/** What the lifecycle does not list. */
@HansaTest
class LifeGuardTest extends PetitionGuards {
  @Test
  void whatTheLifecycleDoesNotListIsRefusedWithTheActThatCameFirst() {
    ActDraft again =
        with(
            own("petition.open", UCLG, petition, "2020-01-02"),
            it -> it.payload("until", "2020-06-30"));
    assertThat(depository.deposit(SECRETARIAT, again, null))
        .isInstanceOfSatisfying(
            Depositing.Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst())
                    .isEqualTo(
                        Reason.conflict(
                            "type",
                            "acts.refused.life",
                            new Term.Type("petition.open"),
                            new Term.State("petition", "OPEN"),
                            new Term.Types(
                                java.util.List.of(
                                    "petition.sign", "petition.note", "petition.close")),
                            opened)));
  }

  /** What was so on that day is no doing of an act that came later. */
  @Test
  void whatDidNotStandYetOnADayIsRefusedWithoutNamingAnAct() {
    ActDraft close = own("petition.close", UCLG, petition, "2019-12-01");
    assertThat(depository.deposit(SECRETARIAT, close, null))
        .isInstanceOfSatisfying(
            Depositing.Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst().messageKey())
                    .isEqualTo("acts.refused.lifeUnmade"));
  }

  @Test
  void anEarlierDateMayNotTakeTheGroundOfAnotherAct() {
    long signed = number(MAYOR, signature("2020-05-01"));
    ActDraft close = own("petition.close", UCLG, petition, "2020-04-01");
    assertThat(depository.deposit(SECRETARIAT, close, null))
        .isEqualTo(
            new Depositing.Refused(
                java.util.List.of(Reason.rule("madeOn", "acts.refused.undoes", signed))));
  }

  @Test
  void theSameActTwiceInOneMonthIsRefused() {
    ActDraft close = own("petition.close", UCLG, petition, "2020-05");
    number(SECRETARIAT, close);
    conflict(SECRETARIAT, close, "type", "acts.refused.lifeEnd");
  }

  @Test
  void theSameActorSignsOnce() {
    number(MAYOR, signature("2020-02-01"));
    conflict(MAYOR, signature("2020-02-02"), "actor", "acts.refused.answered");
  }
}
