package city.hansa.acts;

import static city.hansa.acts.Drafts.BARCELONA;
import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.People;
import city.hansa.authority.AuthorityDraft;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Window, authority and name: on what ground somebody signs. */
@HansaTest
class GroundsGuardTest extends PetitionGuards {
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

  private String resolutionFor(String person, @Nullable Viewer holder) {
    People people = People.in(context);
    Viewer head = people.viewer(people.person(BARCELONA, Role.HEAD_OF_OFFICE));
    AuthorityDraft plain = Drafts.resolution(BARCELONA, "2020-01-10", "2021-01-01");
    UUID account = holder == null ? null : holder.account();
    return authorities.record(head, Drafts.forPerson(plain, person, account));
  }

  private ActDraft signedBy(String person, String authority) {
    return with(
        signature("2020-02-01"), it -> it.signed(person, "deputy mayor").authority(authority));
  }

  @Test
  void whoeverItNamesByAccountActsByIt() {
    People people = People.in(context);
    Viewer deputy = people.viewer(people.person(BARCELONA, Role.SIGNATORY));
    ActDraft byBen = signedBy("Ben Example", resolutionFor("Ada Example", deputy));
    rule(MAYOR, byBen, "authority", "acts.refused.authorityPerson");
    number(deputy, byBen);
  }

  @Test
  void whoeverItNamesIsWhoActed() {
    String resolution = resolutionFor("Ada Example", null);
    rule(MAYOR, signedBy("Ben Example", resolution), "authority", "acts.refused.authorityPerson");
    number(MAYOR, signedBy("ada example", resolution));
  }
}
