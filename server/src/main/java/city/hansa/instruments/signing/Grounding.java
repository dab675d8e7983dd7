package city.hansa.instruments.signing;

import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.authority.Covering;
import city.hansa.authority.Term;
import city.hansa.authority.Terms;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.kernel.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On what ground somebody could sign for an office on a day. */
@Component
class Grounding {
  private final Authorities authorities;
  private final Terms terms;

  Grounding(Authorities authorities, Terms terms) {
    this.authorities = authorities;
    this.terms = terms;
  }

  /** The office that the account itself holds, if it covers such an act. */
  Optional<Term> term(UUID account, String office, String type, LocalDate day) {
    return terms.holds(account, office, type, day);
  }

  /** Those recorded by the office for itself, the newest first. A round trip for each. */
  List<Ground> grounds(
      Viewer viewer, String instrument, String office, String type, LocalDate day) {
    return authorities.listFor(viewer, office).stream()
        .filter(each -> each.actorId().equals(office))
        .limit(50)
        .map(each ->
            each.mayBeOf(viewer.account(), "")
                ? ground(each, instrument, office, type, day)
                : new Ground(each, false, "signing.ground.otherPerson"))
        .toList();
  }

  private Ground ground(
      Authority authority, String instrument, String office, String type, LocalDate day) {
    String subject = ParticipationLife.subject(instrument, office);
    return switch (authorities.covers(authority.id(), office, type, subject, day)) {
      case Covering.Covers covers -> new Ground(authority, true, "");
      case Covering.NotValidThatDay other ->
          new Ground(authority, false, "signing.ground.otherDay");
      case Covering.OutOfScope other -> new Ground(authority, false, "signing.ground.otherActs");
      case Covering.OtherActor other -> new Ground(authority, false, "signing.ground.otherActs");
      case Covering.NotFound other -> new Ground(authority, false, "signing.ground.otherActs");
    };
  }
}
