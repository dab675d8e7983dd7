package city.hansa.acts;

import static city.hansa.acts.Drafts.BARCELONA;
import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.at;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.authority.Authorities;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A petition that is open for signature until 30 June 2020, and what is said against an act. */
abstract class PetitionGuards {
  static final Viewer DESK = at(BARCELONA, Role.DESK_OFFICER);
  static final Viewer MAYOR = at(BARCELONA, Role.SIGNATORY);
  static final Viewer REGISTRAR = at(UCLG, Role.REGISTRAR);
  static final Viewer SECRETARIAT = at(UCLG, Role.DESK_OFFICER);
  @Autowired ApplicationContext context;
  @Autowired Authorities authorities;
  @Autowired protected Depository depository;
  @Autowired protected Acts acts;
  String petition = "";
  protected String resolution = "";
  long opened;

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

  ActDraft signature(String day) {
    return with(
        own("petition.sign", BARCELONA, petition, day),
        it -> it.signed("Ada Example", "mayor").authority(resolution));
  }

  long number(Viewer viewer, ActDraft draft) {
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

  void rule(Viewer viewer, ActDraft draft, String field, String key) {
    refused(viewer, draft, Reason.Why.RULE, field, key);
  }

  void forbidden(Viewer viewer, ActDraft draft, String field, String key) {
    refused(viewer, draft, Reason.Why.FORBIDDEN, field, key);
  }

  void conflict(Viewer viewer, ActDraft draft, String field, String key) {
    refused(viewer, draft, Reason.Why.CONFLICT, field, key);
  }

  static Evidence paper() {
    return new Evidence("geonames-cities500-2023", "row 1");
  }
}
