package city.hansa.acts;

import org.jspecify.annotations.Nullable;

/**
 * The person by whose hand an actor acted.
 *
 * @param name null once it has been erased
 * @param role what the person was, such as mayor; stays for ever
 */
public record Signer(@Nullable String name, String role) {}
