package city.hansa.authority.pages;

import city.hansa.accounts.Organisation;
import city.hansa.authority.Authority;
import city.hansa.authority.Term;
import city.hansa.kernel.Visibility;
import city.hansa.site.FormState;
import java.util.List;

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

  List<Visibility> visibilities() {
    return List.of(Visibility.values());
  }
}
