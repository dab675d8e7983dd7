package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.authority.Covering;
import city.hansa.authority.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody had the authority for an act on its day; a round trip or two for each. */
@Component
class Grounds {
  private final Authorities authorities;
  private final Terms terms;

  Grounds(Authorities authorities, Terms terms) {
    this.authorities = authorities;
    this.terms = terms;
  }

  /** An authority that is named must cover the act; one that is needed is named, or of office. */
  List<Reason> reasons(Prepared prepared, Act candidate) {
    LocalDate first = candidate.madeOn().earliest();
    if (candidate.authority() != null) {
      return named(candidate, candidate.authority());
    }
    boolean needed =
        prepared.type().needsAuthority()
            && candidate.standing() == Standing.OWN
            && candidate.recordedBy() != null
            && terms
                .holds(candidate.recordedBy(), candidate.actor(), candidate.type(), first)
                .isEmpty();
    return needed ? List.of(Reason.rule("authority", "acts.refused.needsAuthority")) : List.of();
  }

  /** A year or month passes if the authority covers its first day or its last. */
  private List<Reason> named(Act act, String id) {
    Optional<Reason> first = on(act.madeOn().earliest(), act, id);
    boolean passes = first.isEmpty() || on(act.madeOn().latest(), act, id).isEmpty();
    return passes ? List.of() : first.stream().toList();
  }

  private Optional<Reason> on(LocalDate day, Act act, String id) {
    return switch (authorities.covers(id, act.actor(), act.type(), act.subject(), day)) {
      case Covering.Covers covers -> person(covers.authority(), act);
      case Covering.NotValidThatDay invalid ->
          Optional.of(Reason.rule("authority", "acts.refused.authorityDay", id, act.madeOn()));
      case Covering.OtherActor other ->
          Optional.of(
              Reason.rule(
                  "authority", "acts.refused.authorityActor", id, other.authority().actorName()));
      case Covering.OutOfScope beyond ->
          Optional.of(
              Reason.rule(
                  "authority",
                  "acts.refused.authorityScope",
                  id,
                  new city.hansa.acts.Term.Type(act.type())));
      case Covering.NotFound missing ->
          Optional.of(Reason.rule("authority", "acts.refused.noAuthority", id));
    };
  }

  /** What an office does itself, it does by whom the authority names; papers name their own. */
  private static Optional<Reason> person(Authority authority, Act act) {
    String name = act.by() == null || act.by().name() == null ? "" : act.by().name();
    boolean fits =
        act.standing() != Standing.OWN
            || act.recordedBy() == null
            || authority.mayBeOf(act.recordedBy(), name);
    return fits
        ? Optional.empty()
        : Optional.of(
            Reason.rule(
                "authority", "acts.refused.authorityPerson", authority.id(), authority.person()));
  }
}
