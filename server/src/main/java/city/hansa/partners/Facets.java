package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.offices.OfficeProfile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is publicly known of an actor on a day that another may share with it.
 *
 * @param networks of which it is a member
 * @param instruments in which it takes part
 * @param office what its international office says; null if it says nothing
 */
record Facets(
    Card card, Set<String> networks, Set<String> instruments, @Nullable OfficeProfile office) {

  Set<String> languages() {
    return office == null ? Set.of() : Set.copyOf(office.languages());
  }

  Set<String> fields() {
    return office == null ? Set.of() : Set.copyOf(office.fields());
  }
}
