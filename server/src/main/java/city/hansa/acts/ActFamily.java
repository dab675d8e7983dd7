package city.hansa.acts;

import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The acts of one capability and the life of what they concern. A module brings a family by
 * declaring a bean; its words stand in that module's bundle under {@code act.{name}}.
 */
public interface ActFamily {

  /** The part of every type before the dot. */
  String name();

  /**
   * Its kinds of act, in the order in which they are offered. Asked for every act that is folded,
   * so it hands out the same list each time.
   */
  List<ActType> types();

  /** The states that a subject goes through; empty where acts of the family have none. */
  Optional<Lifecycle<?>> lifecycle();

  /**
   * The subject of a draft. Asked after the fields have been found good. A family whose subjects
   * are named by the sender leaves it as it is.
   *
   * @param target the act that the draft corrects or cancels, if it does and that is there
   */
  default String subject(ActDraft draft, Optional<Act> target) {
    return draft.subject();
  }

  /**
   * The draft with what follows from the rules of its matter, such as the day on which a notice
   * ends. Asked once the fields have been found good, before anything else.
   */
  default ActDraft completed(ActDraft draft) {
    return draft;
  }

  /**
   * Whether completing a draft asks for acts of its matter. In a batch those before it are then
   * written first, so that it finds them; some ten round trips each.
   */
  default boolean asksForEarlier(ActDraft draft) {
    return false;
  }

  /** Actor ids of the ends of the subject: their organisations read what is for partners. */
  Set<String> ends(ActDraft draft, Optional<Act> target);

  /** Whom an act concerns if nobody chooses. */
  default Visibility usually() {
    return Visibility.PUBLIC;
  }

  /** Whether the web form offers the family; acts that only programs make are not. */
  default boolean offered() {
    return true;
  }

  /**
   * The act as the fold takes it, followed by what the clock makes of it later. As a rule it takes
   * effect on the day it was received, or made where nobody says when it was received.
   */
  default List<DatedAct> dated(Act act) {
    return List.of(Dating.ofReceipt(act));
  }

  /** What stands in the way beyond the rules for all acts; empty if nothing does. */
  default List<Reason> guard(ActDraft draft, Situation situation) {
    return List.of();
  }
}
