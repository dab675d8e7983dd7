package city.hansa.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param name as shown on screen; empty once erased
 * @param email what the person signs in with; null once erased
 * @param closedAt since when it may sign in no longer; null while open
 * @param language in which letters to the person are written; null while nobody has said
 * @param local whether it has a password of ours
 * @param secondFactor whether a second factor is asked for
 */
public record Account(
    UUID id,
    String name,
    @Nullable String email,
    boolean administrator,
    Instant madeAt,
    @Nullable Instant closedAt,
    @Nullable Instant erasedAt,
    @Nullable Locale language,
    boolean local,
    boolean secondFactor) {

  public boolean open() {
    return closedAt == null;
  }

  public boolean erased() {
    return erasedAt != null;
  }
}
