package city.hansa.authority.pages;

import city.hansa.accounts.Organisation;
import city.hansa.authority.ActScope;
import city.hansa.authority.Authority;
import city.hansa.authority.Term;
import city.hansa.kernel.Visibility;
import city.hansa.site.FormState;
import city.hansa.site.Site;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an organisation has recorded of authority.
 *
 * @param mayRecord whether the viewer may add and revoke
 */
record AuthoritiesPage(
    Organisation organisation,
    List<Authority> authorities,
    List<Term> terms,
    boolean mayRecord,
    FormState form) {

  List<Authority.Kind> kinds() {
    return List.of(Authority.Kind.values());
  }

  /** The families and kinds of act in words; a name that this version has no words for as it is. */
  static String scope(ActScope acts, Site site) {
    return acts.names().stream()
        .sorted()
        .map(name ->
            word(name, name.contains(".") ? "act." + name : "act." + name + ".family", site))
        .collect(Collectors.joining(", "));
  }

  private static String word(String name, String key, Site site) {
    return site.knows(key) ? site.t(key) : name;
  }

  List<Visibility> visibilities() {
    return List.of(Visibility.values());
  }
}
