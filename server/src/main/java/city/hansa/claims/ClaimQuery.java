package city.hansa.claims;

import org.jspecify.annotations.Nullable;

/**
 * What a list of claims shall hold; null for any.
 *
 * @param subject id of an actor, or of a duplicate that leads to it, or of a topic
 * @param source id
 * @param after id of the last claim of the page before; null for the first page
 * @param limit 1 to {@value #MOST}
 */
public record ClaimQuery(
    @Nullable String subject,
    @Nullable CountKind kind,
    @Nullable State state,
    @Nullable String source,
    @Nullable String after,
    int limit) {

  public static final int MOST = 1_000;

  /** The same from another page on. */
  public ClaimQuery after(@Nullable String claim) {
    return new ClaimQuery(subject, kind, state, source, claim, limit);
  }

  /** The same for claims that stand so; from the first page on. */
  public ClaimQuery in(@Nullable State other) {
    return new ClaimQuery(subject, kind, other, source, null, limit);
  }

  boolean fits(Finding finding) {
    Claim claim = finding.claim();
    return (kind == null || claim.about().kind() == kind)
        && (state == null || finding.state() == state)
        && (source == null || source.equals(claim.source()));
  }
}
