package city.hansa.hooks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which acts a hook is told: those of any of the topics or types, or of all where neither is
 * named, that concern the actor and the instrument. The words are those of notices.
 *
 * @param topics families of acts, such as participation
 * @param types such as participation.sign
 * @param actor who acted, or in whose behalf, or who is an end of the subject; null for any
 * @param instrument acts about it, and about whoever takes part in it; null for any
 */
public record Wants(
    List<String> topics, List<String> types, @Nullable String actor, @Nullable String instrument) {

  /** Every act. */
  public static final Wants ALL = new Wants(List.of(), List.of(), null, null);

  public Wants {
    topics = List.copyOf(topics);
    types = List.copyOf(types);
  }
}
