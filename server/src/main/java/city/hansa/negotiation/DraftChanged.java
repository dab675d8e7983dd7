package city.hansa.negotiation;

/**
 * A draft has changed, in the transaction that is still open.
 *
 * @param clause 0 for the order of clauses
 */
public record DraftChanged(String instrument, long clause) {}
