package city.hansa.negotiation;

import java.time.Instant;

/** What a delegation says about a clause. */
public record Remark(String office, String words, Instant madeAt) {}
