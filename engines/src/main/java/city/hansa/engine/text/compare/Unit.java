package city.hansa.engine.text.compare;

import city.hansa.engine.text.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause as it is compared: by its own words, in a row with all others.
 *
 * @param tokens words and signs of heading and body, without spaces
 * @param end the first place in the row that is not inside it
 * @param weight tokens in it and in its parts
 */
record Unit(Clause clause, List<String> tokens, int end, int weight) {

  /** Every clause, in the order of the text. */
  static List<Unit> of(List<Clause> clauses) {
    List<Unit> row = new ArrayList<>();
    clauses.forEach(clause -> add(clause, row));
    return row;
  }

  private static int add(Clause clause, List<Unit> row) {
    List<String> tokens = new ArrayList<>(Tokens.of(clause.heading()));
    tokens.addAll(Tokens.of(clause.body()));
    tokens.removeIf(Tokens::isSpace);
    int place = row.size();
    row.add(new Unit(clause, tokens, 0, 0));
    int weight = tokens.size() + 1;
    for (Clause part : clause.parts()) {
      weight += add(part, row);
    }
    row.set(place, new Unit(clause, tokens, row.size(), weight));
    return weight;
  }

  /** The same for clauses of the same words and signs; spaces count too. */
  String words() {
    return clause.heading() + '\0' + clause.body();
  }

  boolean wordless() {
    return clause.heading().isEmpty() && clause.body().isEmpty();
  }

  Place place() {
    return new Place(clause.address(), clause.number());
  }
}
