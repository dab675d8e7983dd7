package city.hansa.acts;

import city.hansa.kernel.Viewer.Role;
import java.util.List;
import java.util.Set;

/**
 * One kind of act as its family declares it. Its name on screen is the message {@code act.{type}},
 * the sentence that tells it {@code act.{type}.said} with {0} the actor, {1} the other ends, {2}
 * the subject and {3} the number of the act that it corrects or cancels.
 *
 * @param name {@code family.verb}
 * @param standings on whose word it may stand
 * @param ownRoles roles at the actor's organisation, one of which an OWN act needs
 * @param needsAuthority whether an OWN act names the authority of the person
 * @param needsSigner whether it names the person by whose hand the actor acted
 * @param fields of its payload, in the order of the form
 */
public record ActType(
    String name,
    Set<Standing> standings,
    Set<Role> ownRoles,
    boolean needsAuthority,
    boolean needsSigner,
    List<Field> fields) {

  /** Roles that make entries for an office. */
  public static final Set<Role> DESK =
      Set.of(Role.DESK_OFFICER, Role.HEAD_OF_OFFICE, Role.NETWORK_DELEGATE);

  public ActType {
    if (!name.matches("[a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*")) {
      throw new IllegalArgumentException("A type is family.verb, not " + name);
    }
    standings = Set.copyOf(standings);
    ownRoles = Set.copyOf(ownRoles);
    fields = List.copyOf(fields);
  }

  /** A type that the desk enters for its own office, and others report. */
  public static ActType desk(String name, List<Field> fields) {
    return new ActType(name, Set.of(Standing.values()), DESK, false, false, fields);
  }

  /** A type by which the actor binds itself: signatories alone, with authority and by name. */
  public static ActType binding(String name, List<Field> fields) {
    return new ActType(name, Set.of(Standing.values()), Set.of(Role.SIGNATORY), true, true, fields);
  }

  public ActType only(Standing... allowed) {
    return new ActType(name, Set.of(allowed), ownRoles, needsAuthority, needsSigner, fields);
  }

  public ActType byRoles(Role... roles) {
    return new ActType(name, standings, Set.of(roles), needsAuthority, needsSigner, fields);
  }

  /** Whether somebody with these roles at an office may enter it there on such a word. */
  public boolean isFor(Set<Role> held, Standing standing) {
    Set<Role> needed =
        switch (standing) {
          case OWN -> ownRoles;
          case RECEIVED -> Set.of(Role.REGISTRAR);
          case REPORTED -> DESK;
        };
    return standings.contains(standing) && held.stream().anyMatch(needed::contains);
  }

  public String family() {
    return name.substring(0, name.indexOf('.'));
  }

  public String verb() {
    return name.substring(name.indexOf('.') + 1);
  }
}
