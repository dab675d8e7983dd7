package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Families;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What to offer to whom. Whether it is done is decided when it is deposited. */
@Component
class May {
  private final Families families;

  May(Families families) {
    this.families = families;
  }

  boolean enter(Viewer viewer) {
    return viewer.organisations().stream().anyMatch(office -> !types(viewer, office).isEmpty());
  }

  /** Kinds of act that somebody may enter at an office, on whatever word. */
  List<ActType> types(Viewer viewer, String office) {
    Set<Role> held = viewer.roles().getOrDefault(office, Set.of());
    return families.all().stream()
        .filter(city.hansa.acts.ActFamily::offered)
        .flatMap(family -> family.types().stream())
        .filter(type -> type.standings().stream().anyMatch(each -> type.isFor(held, each)))
        .toList();
  }

  /** On whose word somebody may enter a kind of act at an office. */
  List<Standing> standings(Viewer viewer, String office, ActType type) {
    Set<Role> held = viewer.roles().getOrDefault(office, Set.of());
    return type.standings().stream().sorted().filter(each -> type.isFor(held, each)).toList();
  }

  boolean answer(Viewer viewer, Act act) {
    Set<Role> held = viewer.roles().getOrDefault(act.office(), Set.of());
    return families
            .findType("act.cancel")
            .filter(cancel -> held.stream().anyMatch(cancel.ownRoles()::contains))
            .isPresent()
        || act.parties().stream().anyMatch(party -> viewer.has(Role.REGISTRAR, party));
  }
}
