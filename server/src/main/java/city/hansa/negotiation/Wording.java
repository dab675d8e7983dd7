package city.hansa.negotiation;

import java.time.Instant;

/**
 * The words of a clause in one language, as they stand.
 *
 * @param revision from 1; each change makes the next
 */
public record Wording(
    String language, int revision, String number, String heading, String body, Instant madeAt) {}
