package city.hansa.accounts.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or seen.
 *
 * @param account who; null for nobody known, or the server itself
 * @param person their name today; empty if erased or nobody
 * @param about the name today of the person whom the subject names; empty if none, or erased
 * @param organisation whose matter it was; null for the register's own
 * @param address the network it came from; null if unknown
 */
public record AuditEntry(
    long id,
    Instant at,
    @Nullable UUID account,
    String person,
    String what,
    String subject,
    String about,
    @Nullable String organisation,
    @Nullable String address) {}
