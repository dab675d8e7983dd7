package city.hansa.accounts;

import java.util.UUID;

/**
 * What a module does when a person is erased: takes away what names the person in its tables, and
 * leaves the record standing. Called inside the one transaction of the erasure.
 */
public interface PersonErasure {

  /** Somebody with an account. */
  void erase(UUID account);

  /**
   * Somebody without one, such as a mayor who signed: in the records of one organisation, by the
   * name as it was written there.
   *
   * @return how many records named the person
   */
  default int eraseName(String name, String organisation) {
    return 0;
  }
}
