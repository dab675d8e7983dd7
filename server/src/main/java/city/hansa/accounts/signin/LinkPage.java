package city.hansa.accounts.signin;

import city.hansa.accounts.links.OneTimeLinks.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The form behind a one-time link.
 *
 * @param name as typed, or as invited
 * @param email as typed, or whom the link lets in
 * @param newPerson whether name and address are asked for
 * @param field name of the field that is wrong; empty if none
 * @param problem what is wrong with it; null if nothing
 */
record LinkPage(
    String secret,
    Purpose purpose,
    String name,
    String email,
    boolean newPerson,
    String field,
    @Nullable String problem) {

  boolean wrong(String asked) {
    return field.equals(asked);
  }
}
