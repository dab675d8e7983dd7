package city.hansa.negotiation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation proposes.
 *
 * @param clause the one concerned, or after which a new one shall stand; null for the beginning
 * @param body new words; of a bracket the words put in brackets
 * @param basedOn the revision that its author saw; 0 where there was none
 * @param stances all that were taken, in the order of time
 */
public record Proposal(
    long id,
    @Nullable Long clause,
    Kind kind,
    String language,
    String heading,
    String body,
    int basedOn,
    String office,
    Instant madeAt,
    Outcome outcome,
    List<Stance> stances) {

  /** What is proposed. */
  public enum Kind {
    REWORD,
    /** These words are not agreed. */
    BRACKET,
    INSERT,
    DELETE
  }

  /** What became of it. */
  public enum Outcome {
    OPEN,
    MERGED,
    DECLINED,
    WITHDRAWN
  }

  public Proposal {
    stances = List.copyOf(stances);
  }

  /** The clause concerned; 0 for the beginning. */
  public long about() {
    return clause == null ? 0 : clause;
  }

  /** The latest word of each delegation, in the order in which they first spoke. */
  public List<Stance> latest() {
    Map<String, Stance> latest = new LinkedHashMap<>();
    stances.forEach(each -> latest.put(each.office(), each));
    return List.copyOf(latest.values());
  }

  public long count(Stance.Kind kind) {
    return latest().stream().filter(each -> each.kind() == kind).count();
  }
}
