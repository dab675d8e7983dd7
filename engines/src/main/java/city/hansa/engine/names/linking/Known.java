package city.hansa.engine.names.linking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * All that is known, shared by every thread.
 *
 * @param codes number of each division's code as the gazetteer writes it
 */
record Known(
    Roster roster,
    Lookup lookup,
    Divisions divisions,
    Neighbours neighbours,
    AdminWords words,
    Countries countries,
    Map<String, Integer> codes) {

  /** Every name that is exactly the key, by number; more than one may be of the same actor. */
  void called(String key, IntConsumer names) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    long hash = Postings.hash(key, 0, key.length(), Lookup.EXACT);
    Postings exact = lookup.exact();
    for (int at = exact.from(hash); exact.holds(at, hash); at++) {
      if (roster.isKey(exact.number(at), bytes)) {
        names.accept(exact.number(at));
      }
    }
  }

  /**
   * The state that one of the keys names, if no division of another state bears the same name
   * ("Georgia"); {@link Countries#NOT_GIVEN} if there is none.
   */
  short stateIn(List<String> keys) {
    for (String key : keys) {
      short state = countries.named(key);
      if (state > 0
          && divisions.named(key).stream()
              .allMatch(each -> Countries.areAkin(each.country(), state))) {
        return state;
      }
    }
    return Countries.NOT_GIVEN;
  }

  /** The same with other actors of the same names. */
  Known with(Roster changed) {
    return new Known(changed, lookup, divisions, neighbours, words, countries, codes);
  }
}
