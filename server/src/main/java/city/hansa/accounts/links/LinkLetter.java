package city.hansa.accounts.links;

import city.hansa.accounts.links.OneTimeLinks.Purpose;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that shall take a link to somebody.
 *
 * @param language of its words where the account has none
 * @param madeBy null where the person asked at the sign-in
 * @param expiresAt of the letter, and of the links made for it
 */
record LinkLetter(
    UUID id,
    Purpose purpose,
    UUID account,
    Locale language,
    Instant madeAt,
    @Nullable UUID madeBy,
    Instant expiresAt) {}
