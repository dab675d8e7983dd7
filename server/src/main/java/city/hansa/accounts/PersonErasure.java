package city.hansa.accounts;

import java.util.UUID;

/**
 * What a module does when a person is erased: takes away what names the person in its tables, and
 * leaves the record standing. Called inside the one transaction of the erasure.
 */
public interface PersonErasure {

  void erase(UUID account);
}
