package city.hansa.notices.follow;

import city.hansa.kernel.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody follows.
 *
 * @param value actor id; {@code family/id}; family; instrument id
 */
record Target(Kind kind, String value) {

  /** By what notices can be followed. */
  enum Kind {
    ACTOR,
    SUBJECT,
    TOPIC,
    /** An instrument with all who take part in it, its texts and corrections. */
    INSTRUMENT;

    /** As addresses and message keys call it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The one that is given.
   *
   * @param asked values by the word of their kind, blank where none is given
   * @throws BadInput if none is, or more than one
   */
  static Target of(Map<String, String> asked) {
    List<Target> given =
        Arrays.stream(Kind.values())
            .map(kind -> new Target(kind, asked.getOrDefault(kind.word(), "").strip()))
            .filter(target -> !target.value().isEmpty())
            .toList();
    if (given.size() != 1) {
      throw new BadInput("actor", asked.getOrDefault("actor", ""), "notices.follow.problem.one");
    }
    return given.getFirst();
  }
}
