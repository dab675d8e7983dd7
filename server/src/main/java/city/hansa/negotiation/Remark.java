package city.hansa.negotiation;

import java.time.Instant;

/** What a delegation says about a clause. */
public record Remark(long id, String office, String words, Instant madeAt) {}
