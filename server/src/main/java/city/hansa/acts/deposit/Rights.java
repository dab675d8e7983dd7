package city.hansa.acts.deposit;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActType;
import city.hansa.acts.Reason;
import city.hansa.acts.Term;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may record what: the role in which somebody does, or the reason why not. */
sealed interface Rights {

  record In(Role role) implements Rights {}

  record Not(Reason reason) implements Rights {}

  static Rights of(Viewer viewer, ActDraft draft, ActType type) {
    Set<Role> held = viewer.roles().getOrDefault(draft.office(), Set.of());
    if (held.isEmpty()) {
      return new Not(Reason.forbidden("office", "acts.refused.notOfOffice", office(draft)));
    }
    return switch (draft.standing()) {
      case OWN -> own(held, draft, type);
      case RECEIVED ->
          first(held, EnumSet.of(Role.REGISTRAR))
              .<Rights>map(In::new)
              .orElseGet(() ->
                  new Not(
                      Reason.forbidden("standing", "acts.refused.registrarOnly", office(draft))));
      case REPORTED ->
          first(held, ActType.DESK)
              .<Rights>map(In::new)
              .orElseGet(() ->
                  new Not(Reason.forbidden("standing", "acts.refused.deskOnly", office(draft))));
    };
  }

  private static Rights own(Set<Role> held, ActDraft draft, ActType type) {
    if (!draft.actor().equals(draft.office())) {
      return new Not(
          Reason.forbidden(
              "standing",
              "acts.refused.actOfAnother",
              new Term.Actor(draft.actor()),
              office(draft)));
    }
    Optional<Role> role = first(held, type.ownRoles());
    if (role.isPresent() && (role.get() == Role.REGISTRAR || !held.contains(Role.REGISTRAR))) {
      return new In(role.get());
    }
    if (held.contains(Role.REGISTRAR)) {
      return new Not(Reason.forbidden("standing", "acts.refused.registrarForParty"));
    }
    return new Not(
        Reason.forbidden(
            "standing",
            "acts.refused.role",
            office(draft),
            type.ownRoles().stream().sorted().toList()));
  }

  private static Term office(ActDraft draft) {
    return new Term.Actor(draft.office());
  }

  private static Optional<Role> first(Set<Role> held, Set<Role> wanted) {
    return held.stream().filter(wanted::contains).sorted().findFirst();
  }
}
