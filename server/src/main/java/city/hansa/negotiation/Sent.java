package city.hansa.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * What a delegation sends.
 *
 * @param office of the delegation
 * @param clause concerned, or after which; null for the beginning
 * @param seen revision of the clause that its author saw; 0 for none
 */
public record Sent(
    String office,
    @Nullable Long clause,
    Proposal.Kind kind,
    String language,
    String heading,
    String body,
    int seen) {}
