package city.hansa.acts;

import static city.hansa.acts.Drafts.BARCELONA;
import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.at;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.HansaTest;
import city.hansa.accounts.People;
import city.hansa.authority.Authorities;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What stands in the way of an act, on a petition that is open for signature until 30 June 2020.
 */
@HansaTest
class GuardsTest {
  private static final Viewer DESK = at(BARCELONA, Role.DESK_OFFICER);
  private static final Viewer MAYOR = at(BARCELONA, Role.SIGNATORY);
  private static final Viewer REGISTRAR = at(UCLG, Role.REGISTRAR);
  private static final Viewer SECRETARIAT = at(UCLG, Role.DESK_OFFICER);

  @Autowired private ApplicationContext context;
  @Autowired private Authorities authorities;
  @Autowired private Depository depository;
  @Autowired private Acts acts;
  private String petition = "";
  private String resolution = "";
  private long opened;

  @BeforeEach
  void aPetitionIsOpened() {
    People people = People.in(context);
    people.organisation(BARCELONA, "Europe/Madrid");
    Viewer head = people.viewer(people.person(BARCELONA, Role.HEAD_OF_OFFICE));
    resolution = authorities.record(head, Drafts.resolution(BARCELONA, "2020-01-10", "2021-01-01"));
    petition = Drafts.fresh("clean-air");
    opened =
        number(
            SECRETARIAT,
            with(
                own("petition.open", UCLG, petition, "2020-01-01"),
                it -> it.payload("until", "2020-06-30")));
  }

  private ActDraft signature(String day) {
    return with(
        own("petition.sign", BARCELONA, petition, day),
        it -> it.signed("Ada Example", "mayor").authority(resolution));
  }

  private long number(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).isInstanceOf(Depositing.Deposited.class);
    return ((Depositing.Deposited) outcome).act().number();
  }

  private void refused(Viewer viewer, ActDraft draft, Reason.Why why, String field, String key) {
    assertThat(depository.deposit(viewer, draft, null))
        .isInstanceOfSatisfying(
            Depositing.Refused.class,
            refused -> {
              assertThat(refused.reasons())
                  .extracting(Reason::field, Reason::messageKey)
                  .contains(org.assertj.core.groups.Tuple.tuple(field, key));
              assertThat(refused.why()).isEqualTo(why);
            });
  }

  private void rule(Viewer viewer, ActDraft draft, String field, String key) {
    refused(viewer, draft, Reason.Why.RULE, field, key);
  }

  private void forbidden(Viewer viewer, ActDraft draft, String field, String key) {
    refused(viewer, draft, Reason.Why.FORBIDDEN, field, key);
  }

  private void conflict(Viewer viewer, ActDraft draft, String field, String key) {
    refused(viewer, draft, Reason.Why.CONFLICT, field, key);
  }

  @Test
  void theSignatoryWithAuthoritySignsOnTheLastDayOfTheWindow() {
    Act act = acts.getAct(number(MAYOR, signature("2020-06-30")), Viewer.PUBLIC);
    assertThat(act.role()).isEqualTo("SIGNATORY");
    assertThat(act.parties()).containsExactly(BARCELONA);
    assertThat(act.by()).isEqualTo(new Signer("Ada Example", "mayor"));
  }

  @Test
  void theDayAfterTheWindowHasClosedIsRefused() {
    rule(MAYOR, signature("2020-07-01"), "madeOn", "test.windowClosed");
  }

  @Test
  void aSignatureNeedsAuthorityAndAName() {
    ActDraft bare = own("petition.sign", BARCELONA, petition, "2020-02-01");
    rule(MAYOR, bare, "by.name", "acts.refused.needsSigner");
    ActDraft signed = with(bare, it -> it.signed("Ada Example", "mayor"));
    rule(MAYOR, signed, "authority", "acts.refused.needsAuthority");
  }

  @Test
  void theAuthorityIsValidThatDayForThisActorAndThisMatter() {
    rule(MAYOR, signature("2020-01-09"), "authority", "acts.refused.authorityDay");
    ActDraft nothing = with(signature("2020-02-01"), it -> it.authority("authority-0"));
    rule(MAYOR, nothing, "authority", "acts.refused.noAuthority");
    ActDraft ofAnother =
        with(
            own("petition.open", UCLG, Drafts.fresh("borrowed"), "2020-02-01"),
            it -> it.payload("until", "2020-06-30").authority(resolution));
    rule(SECRETARIAT, ofAnother, "authority", "acts.refused.authorityActor");
    ActDraft beyond =
        with(
            own("liaison.open", BARCELONA, "", "2020-02-01"),
            it -> it.payload("with", UCLG).authority(resolution));
    rule(DESK, beyond, "authority", "acts.refused.authorityScope");
  }

  @Test
  void onlyTheSignatorySignsForTheCity() {
    forbidden(DESK, signature("2020-02-01"), "standing", "acts.refused.role");
    Viewer registrar = at(BARCELONA, Role.REGISTRAR);
    forbidden(registrar, signature("2020-02-01"), "standing", "acts.refused.registrarForParty");
    forbidden(REGISTRAR, signature("2020-02-01"), "office", "acts.refused.notOfOffice");
  }

  @Test
  void actsOfOthersAreReportedByTheDeskAndReceivedByTheRegistrar() {
    ActDraft signature = signature("2020-02-01");
    forbidden(
        SECRETARIAT,
        with(signature, it -> it.standing(Standing.OWN, UCLG)),
        "standing",
        "acts.refused.actOfAnother");
    forbidden(
        SECRETARIAT,
        with(signature, it -> it.standing(Standing.RECEIVED, UCLG, paper())),
        "standing",
        "acts.refused.registrarOnly");
    forbidden(
        REGISTRAR,
        with(signature, it -> it.standing(Standing.REPORTED, UCLG)),
        "standing",
        "acts.refused.deskOnly");
    number(REGISTRAR, with(signature, it -> it.standing(Standing.RECEIVED, UCLG, paper())));
  }

  private static Evidence paper() {
    return new Evidence("geonames-cities500-2023", "row 1");
  }

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

  @Test
  void whatAnOfficeKeepsToItselfBlocksNobodyElse() {
    String subject = Drafts.fresh("quiet");
    ActDraft open =
        with(
            own("petition.open", UCLG, subject, "2020-01-01"),
            it -> it.payload("until", "2020-06-30").seenBy(Visibility.OFFICE));
    long quiet = number(SECRETARIAT, open);
    assertThatThrownBy(() -> acts.getAct(quiet, DESK)).isInstanceOf(NotFound.class);
    ActDraft elsewhere =
        with(
            own("petition.open", BARCELONA, subject, "2020-01-01"),
            it -> it.payload("until", "2020-06-30"));
    number(DESK, elsewhere);
  }
}
