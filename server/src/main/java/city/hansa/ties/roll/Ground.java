package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.engine.register.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the standing of one tie needs of the others and of the actors.
 *
 * @param ties by their keys
 * @param passed which ties a successor took over, by their keys
 * @param cards of the ends, by the ids that acts name
 * @param months without activity after which a tie sleeps
 */
record Ground(
    Map<String, Tie> ties, Map<String, Passed> passed, Map<String, Card> cards, int months) {

  /** To which tie one was passed on, and when. */
  record Passed(String to, When on) {}

  String standing(String actor) {
    Card card = cards.get(actor);
    return card == null ? actor : card.id();
  }

  @Nullable Passed passed(Tie tie) {
    return passed.get(tie.key());
  }

  /** The same where one tie was never passed on: so that no circle is walked for ever. */
  Ground without(Tie tie) {
    Map<String, Passed> fewer = new HashMap<>(passed);
    fewer.remove(tie.key());
    return new Ground(ties, fewer, cards, months);
  }

  /** Those that this one took over. */
  List<Tie> before(Tie tie) {
    return passed.entrySet().stream()
        .filter(each -> each.getValue().to().equals(tie.key()))
        .flatMap(each -> Stream.ofNullable(ties.get(each.getKey())))
        .toList();
  }
}
