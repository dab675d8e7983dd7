package city.hansa.kernel;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reads or acts in a request: the public, or an account with its roles at organisations. Comes
 * from the session or token, never from the request's content. A controller method takes it as a
 * parameter.
 *
 * @param account id of the account; null for the public
 * @param name what the account is called on screen; empty for the public
 * @param roles roles by the actor id of the organisation in which they are held
 * @param administrator whether the account administers this server: accounts, organisations,
 *     settings. It opens no record of an organisation.
 */
public record Viewer(
    @Nullable UUID account, String name, Map<String, Set<Role>> roles, boolean administrator) {

  /** Anybody. */
  public static final Viewer PUBLIC = new Viewer(null, "", Map.of(), false);

  /** What somebody is at one organisation. */
  public enum Role {
    DESK_OFFICER,
    HEAD_OF_OFFICE,
    SIGNATORY,
    /** Keeps the papers as depositary; never held together with a role that acts for the party. */
    REGISTRAR,
    COUNSEL,
    TREASURER,
    NETWORK_DELEGATE,
    AUDITOR;

    /** Whether it opens what is RESTRICTED at its organisation. */
    public boolean senior() {
      return switch (this) {
        case HEAD_OF_OFFICE, SIGNATORY, COUNSEL, AUDITOR -> true;
        case DESK_OFFICER, REGISTRAR, TREASURER, NETWORK_DELEGATE -> false;
      };
    }
  }

  public Viewer {
    roles =
        roles.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
  }

  public boolean signedIn() {
    return account != null;
  }

  public boolean has(Role role, String organisation) {
    return roles.getOrDefault(organisation, Set.of()).contains(role);
  }

  /** Organisations in which any role is held, in the order of their ids. */
  public Set<String> organisations() {
    return new TreeSet<>(roles.keySet());
  }

  /** Organisations whose RESTRICTED records are open. */
  public Set<String> seniorAt() {
    return roles.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(Role::senior))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
