package city.hansa.acts;

import static city.hansa.acts.Drafts.BARCELONA;
import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.kernel.Viewer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Correcting and cancelling, and the key that a program sends along. */
@HansaTest
class AnswersGuardTest extends PetitionGuards {
  @Test
  void anAnswerPointsBackToAnActOfTheSameMatterAndOffice() {
    long signed = number(MAYOR, signature("2020-02-01"));
    ActDraft next = with(signature("2020-02-02"), it -> it.corrects(signed + 1));
    rule(MAYOR, next, "corrects", "acts.refused.noTarget");
    rule(
        SECRETARIAT,
        with(
            own("petition.open", UCLG, Drafts.fresh("other"), "2020-01-01"),
            it -> it.payload("until", "2020-06-30").corrects(opened)),
        "corrects",
        "acts.refused.otherMatter");
    forbidden(
        SECRETARIAT,
        with(
            own("act.cancel", UCLG, "", "2020-03-01"),
            it -> it.payload("reason", "typing error").cancels(signed)),
        "cancels",
        "acts.refused.notYours");
  }

  @Test
  void aCorrectedActIsAnsweredOnce() {
    long signed = number(MAYOR, signature("2020-02-01"));
    long correction = number(MAYOR, with(signature("2020-02-03"), it -> it.corrects(signed)));
    conflict(
        MAYOR,
        with(signature("2020-02-04"), it -> it.corrects(signed)),
        "corrects",
        "acts.refused.answered");
    number(MAYOR, with(signature("2020-02-05"), it -> it.corrects(correction)));
    conflict(
        MAYOR,
        with(signature("2020-02-06"), it -> it.corrects(signed)),
        "corrects",
        "acts.refused.answered");
  }

  @Test
  void aCancelledActCountsNowhereAndStaysReadable() {
    long signed = number(MAYOR, signature("2020-02-01"));
    number(
        MAYOR,
        with(
            own("act.cancel", BARCELONA, "", "2020-03-01"),
            it -> it.payload("reason", "signed by mistake").cancels(signed)));
    assertThat(acts.listAnswers(Set.of(signed), Viewer.PUBLIC)).hasSize(1);
    assertThat(acts.getAct(signed, Viewer.PUBLIC).subject()).isEqualTo(petition);
    assertThat(acts.listOf(new Subject("petition", petition), Viewer.PUBLIC)).hasSize(3);
  }

  @Test
  void aKeyIsGoodForOneContent() {
    Depositing first = depository.deposit(MAYOR, signature("2020-02-01"), "key-1");
    Depositing second = depository.deposit(MAYOR, signature("2020-02-01"), "key-1");
    assertThat(first).isInstanceOf(Depositing.Deposited.class);
    assertThat(second)
        .isInstanceOfSatisfying(
            Depositing.AlreadyDeposited.class,
            already -> assertThat(already.act()).isEqualTo(((Depositing.Deposited) first).act()));
    assertThat(depository.deposit(MAYOR, signature("2020-02-02"), "key-1"))
        .isInstanceOfSatisfying(
            Depositing.Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst().messageKey())
                    .isEqualTo("acts.refused.keyUsed"));
  }
}
