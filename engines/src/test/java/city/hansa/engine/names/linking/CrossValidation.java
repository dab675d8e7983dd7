package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.Fitting.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled names as examples to learn from and as questions: each network is asked with weights
 * that were learnt from all others.
 */
final class CrossValidation {

  /** What is given with each name. */
  enum Given {
    COUNTRY_AND_LIST(true, true),
    COUNTRY(true, false),
    LIST(false, true),
    NAME_ALONE(false, false);

    final boolean country;
    final boolean list;

    Given(boolean country, boolean list) {
      this.country = country;
      this.list = list;
    }
  }

  static final double PENALTY = 0.5;

  /** An answer whose likeliest choice is below is nobody. */
  static final double NONE = 0.1;

  private final World world;
  private final List<Labelled> rows;
  private final Map<Given, List<Case>> cases = new LinkedHashMap<>();
  private final Map<String, List<Example>> examples = new LinkedHashMap<>();

  CrossValidation(World world, List<Labelled> rows) {
    this.world = world;
    this.rows = rows;
    for (Given given : Given.values()) {
      List<Mention> mentions =
          rows.stream().map(row -> row.mention(given.country, given.list)).toList();
      List<Case> asked = world.linker().cases(mentions, actor -> true);
      cases.put(given, asked);
      for (int i = 0; i < rows.size(); i++) {
        Labelled row = rows.get(i);
        examples
            .computeIfAbsent(row.network(), unseen -> new ArrayList<>())
            .add(Example.of(asked.get(i), world.ordinal(row.id())));
      }
    }
  }

  /** Of all networks. */
  double[] weights() {
    return Fitting.fit(examples.values().stream().flatMap(List::stream).toList(), PENALTY);
  }

  /** Answers as if the least probability to take one were 0; by what is given. */
  Map<Given, List<Answer>> answers() {
    Map<Given, List<Answer>> answers = new LinkedHashMap<>();
    for (String held : examples.keySet()) {
      List<Example> others =
          examples.entrySet().stream()
              .filter(each -> !each.getKey().equals(held))
              .flatMap(each -> each.getValue().stream())
              .toList();
      Weights weights = new Weights(Fitting.fit(others, PENALTY), 0, NONE);
      cases.forEach((given, asked) ->
          answers
              .computeIfAbsent(given, unseen -> new ArrayList<>())
              .addAll(answers(held, asked, weights)));
    }
    return answers;
  }

  private List<Answer> answers(String network, List<Case> asked, Weights weights) {
    Roster roster = world.linker().known().roster();
    Verdicts verdicts = new Verdicts(roster, weights);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Labelled row = rows.get(i);
      if (row.network().equals(network)) {
        Case matter = asked.get(i);
        matter.weigh(weights);
        answers.add(Answer.of(row, world.ordinal(row.id()), matter, verdicts.of(matter), roster));
      }
    }
    return answers;
  }
}
