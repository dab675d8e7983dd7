package city.hansa.accounts;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An actor of the register whose office works on this server.
 *
 * @param actorId id of the actor, and of the organisation
 * @param name the actor's own name
 * @param zone where its deadlines end
 * @param since when it came to this server
 */
public record Organisation(String actorId, String name, ZoneId zone, Instant since) {}
