package city.hansa.notices.follow;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets letters.
 *
 * @param account null for a stranger
 * @param email of a stranger; null for an account, whose own address is asked for at each letter
 * @param leaveKey opens the page that ends the letters
 */
record Follower(
    UUID id, @Nullable UUID account, @Nullable String email, Locale language, String leaveKey) {}
