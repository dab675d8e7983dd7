package city.hansa.negotiation;

import java.time.Instant;

/** What a delegation says to a proposal; its latest word counts, the earlier ones stay. */
public record Stance(long id, String office, Kind kind, String words, Instant madeAt) {

  /** For or against. */
  public enum Kind {
    SUPPORT,
    OBJECT
  }
}
