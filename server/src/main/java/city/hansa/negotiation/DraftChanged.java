package city.hansa.negotiation;

/**
 * A draft has changed, in the transaction that is still open.
 *
 * @param change its number; of one draft, a later commit has a greater one
 * @param clause 0 for the order of clauses
 */
public record DraftChanged(String instrument, long change, long clause) {}
