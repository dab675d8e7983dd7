package city.hansa.acts;

import static city.hansa.acts.Drafts.BARCELONA;
import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.at;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.HansaTest;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import org.junit.jupiter.api.Test;

/** Who may record what, on whose word. */
@HansaTest
class RightsGuardTest extends PetitionGuards {
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
