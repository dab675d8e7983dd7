package city.hansa.reconcile;

import city.hansa.actors.ActorsNamed.AsWritten;
import city.hansa.actors.ActorsNamed.Decision;
import city.hansa.actors.ActorsNamed.Naming;
import city.hansa.actors.Kind;
import city.hansa.kernel.BadInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers batches of queries; those of one batch help each other as one list. */
@Component
class Batch {

  /** Queries of one batch. */
  static final int MOST = 1000;

  private final NamedActors actors;
  private final ActorWords words;
  private final JsonMapper json;

  Batch(NamedActors actors, ActorWords words, JsonMapper json) {
    this.actors = actors;
    this.words = words;
    this.json = json;
  }

  /** The candidates of one query. */
  record Result(List<Candidate> result) {}

  /**
   * @param score probability in percent
   * @param match whether it may be taken without asking
   */
  record Candidate(
      String id,
      String name,
      String description,
      double score,
      boolean match,
      List<Type> type,
      List<Evidence> features) {}

  /** A kind of actor. */
  record Type(String id, String name) {}

  /** A figure that a client may weigh by itself. */
  record Evidence(String id, double value) {}

  /**
   * @param queries the JSON of the batch, or of one query
   * @throws BadInput if it cannot be read
   */
  Map<String, Result> answer(String queries) {
    Map<String, Question> asked = read(queries);
    Map<Set<Kind>, List<Map.Entry<String, Question>>> byKinds =
        asked.entrySet().stream().collect(Collectors.groupingBy(each -> each.getValue().kinds()));
    Map<String, Naming> answers = new HashMap<>();
    byKinds.forEach((kinds, questions) -> {
      List<AsWritten> names = questions.stream().map(each -> each.getValue().written()).toList();
      List<Naming> found = actors.find(names, kinds);
      for (int i = 0; i < found.size(); i++) {
        answers.put(questions.get(i).getKey(), found.get(i));
      }
    });
    ActorWords.Shown shown = words.of(answers.values());
    Map<String, Result> results = new LinkedHashMap<>();
    asked.forEach((key, question) ->
        results.put(key, result(question, Objects.requireNonNull(answers.get(key)), shown)));
    return results;
  }

  private static Result result(Question question, Naming answer, ActorWords.Shown shown) {
    List<Candidate> candidates = new ArrayList<>();
    for (var each : answer.candidates().stream().limit(question.limit()).toList()) {
      boolean match = candidates.isEmpty() && answer.decision() == Decision.ACCEPT;
      candidates.add(
          new Candidate(
              each.actor(),
              each.name(),
              shown.description(each.actor()),
              Math.round(each.probability() * 1e4) / 1e2,
              match,
              List.of(shown.type(each.actor())),
              List.of(new Evidence("probability", each.probability()))));
    }
    return new Result(candidates);
  }

  private Map<String, Question> read(String queries) {
    JsonNode batch;
    try {
      batch = json.readTree(queries);
    } catch (JacksonException malformed) {
      throw new BadInput("queries", shortened(queries), "reconcile.problem.json");
    }
    if (!batch.isObject() || batch.size() > MOST) {
      throw new BadInput("queries", shortened(queries), "reconcile.problem.batch", MOST);
    }
    Map<String, Question> questions = new LinkedHashMap<>();
    batch
        .properties()
        .forEach(each -> {
          try {
            questions.put(each.getKey(), Question.of(each.getValue()));
          } catch (IllegalArgumentException unreadable) {
            throw new BadInput(
                "queries." + shortened(each.getKey()),
                shortened(each.getValue().toString()),
                "reconcile.problem.query");
          }
        });
    return questions;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
