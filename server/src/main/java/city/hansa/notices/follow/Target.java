package city.hansa.notices.follow;

import city.hansa.kernel.BadInput;
import java.util.Locale;

/**
 * What somebody follows.
 *
 * @param value actor id; {@code family/id}; family
 */
record Target(Kind kind, String value) {

  /** By what notices can be followed. */
  enum Kind {
    ACTOR,
    SUBJECT,
    TOPIC;

    /** As addresses and message keys call it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The one of the three that is given.
   *
   * @throws BadInput if none is, or more than one
   */
  static Target of(String actor, String subject, String topic) {
    boolean one =
        (actor.isBlank() ? 0 : 1) + (subject.isBlank() ? 0 : 1) + (topic.isBlank() ? 0 : 1) == 1;
    if (!one) {
      throw new BadInput("actor", actor, "notices.follow.problem.one");
    }
    return !actor.isBlank()
        ? new Target(Kind.ACTOR, actor.strip())
        : !subject.isBlank()
            ? new Target(Kind.SUBJECT, subject.strip())
            : new Target(Kind.TOPIC, topic.strip());
  }
}
