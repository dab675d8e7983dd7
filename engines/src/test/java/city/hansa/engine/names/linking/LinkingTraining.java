package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.Fitting.Example;
import city.hansa.engine.names.linking.LinkingQuality.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the weights from labelled names, judges them on networks they were not learnt from, and
 * writes them: {@code LinkingTraining LABELLED.csv GAZETTEER WEIGHTS.tsv ANSWERS.txt}. The labelled
 * names are the operator's and do not ship; the answers tell row by row what came of them.
 */
final class LinkingTraining {

  private static final double PENALTY = 0.5;

  /** The least that leaves nine of ten rows without a place open. */
  private static final double ACCEPT = 0.6;

  private static final double NONE = 0.1;

  private static final boolean[][] SETTINGS = {
    {true, true}, {true, false}, {false, true}, {false, false}
  };

  private final World world;
  private final List<Labelled> rows;
  private final Map<String, List<Example>> examples = new LinkedHashMap<>();
  private final List<List<Case>> cases = new ArrayList<>();
  private final PrintStream out;

  private LinkingTraining(World world, List<Labelled> rows, PrintStream out) {
    this.world = world;
    this.rows = rows;
    this.out = out;
    for (boolean[] setting : SETTINGS) {
      List<Mention> mentions =
          rows.stream().map(row -> row.mention(setting[0], setting[1])).toList();
      List<Case> here = world.linker().cases(mentions, actor -> true);
      cases.add(here);
      for (int i = 0; i < rows.size(); i++) {
        Labelled row = rows.get(i);
        examples
            .computeIfAbsent(row.network(), unseen -> new ArrayList<>())
            .add(Example.of(here.get(i), world.ordinal(row.id())));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    World world = World.read(Path.of(args[1]));
    LinkingTraining training = new LinkingTraining(world, Labelled.read(Path.of(args[0])), out);
    double accept = training.crossValidate(Path.of(args[3]));
    training.write(Path.of(args[2]), accept);
  }

  private double crossValidate(Path misses) throws IOException {
    List<List<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < SETTINGS.length; i++) {
      answers.add(new ArrayList<>());
    }
    for (String held : examples.keySet()) {
      List<Example> others = new ArrayList<>();
      examples.forEach((network, theirs) -> {
        if (!network.equals(held)) {
          others.addAll(theirs);
        }
      });
      Weights weights = new Weights(Fitting.fit(others, PENALTY), 0, NONE);
      Verdicts verdicts = new Verdicts(world.linker().known().roster(), weights);
      for (int s = 0; s < SETTINGS.length; s++) {
        for (int i = 0; i < rows.size(); i++) {
          if (rows.get(i).network().equals(held)) {
            Case matter = cases.get(s).get(i);
            matter.weigh(weights);
            answers
                .get(s)
                .add(
                    Answer.of(
                        rows.get(i),
                        world.ordinal(rows.get(i).id()),
                        matter,
                        verdicts.of(matter),
                        world.linker().known().roster()));
          }
        }
      }
    }
    double accept = ACCEPT;
    for (int s = 0; s < SETTINGS.length; s++) {
      out.printf(
          "%s country, %s list: %s%n",
          SETTINGS[s][0] ? "with" : "no",
          SETTINGS[s][1] ? "with" : "no",
          new LinkingQuality(decided(answers.get(s), accept)).line());
    }
    for (double t : new double[] {0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95}) {
      LinkingQuality at = new LinkingQuality(decided(answers.getFirst(), t));
      out.printf(
          Locale.ROOT,
          "from %.2f accepted %.4f precision %.4f, without %d labels %.4f, unknown left %.4f%n",
          t,
          at.accepted(),
          at.precision(),
          at.strangeTaken(),
          at.precisionOfNamed(),
          at.unknownLeft());
    }
    Files.write(
        misses,
        answers.getFirst().stream()
            .sorted(java.util.Comparator.comparingDouble(a -> -a.probability()))
            .map(this::told)
            .toList());
    return accept;
  }

  /** With the threshold that the answers themselves gave. */
  private static List<Answer> decided(List<Answer> answers, double accept) {
    return answers.stream()
        .map(each -> {
          Link link = each.link();
          boolean open = link.decision() == Decision.ACCEPT && each.probability() < accept;
          Link now =
              new Link(
                  open ? Decision.OPEN : link.decision(),
                  link.choices(),
                  link.nobody(),
                  link.why(),
                  link.alike(),
                  link.notes());
          return new Answer(each.row(), each.truth(), each.strange(), now);
        })
        .toList();
  }

  private String told(Answer each) {
    StringBuilder line = new StringBuilder();
    line.append(
        each.firstRight()
            ? "ok "
            : each.truth() < 0
                ? (each.link().choices().isEmpty() ? "none " : "UNKNOWN ")
                : each.rightAmong(5) ? "TOP5 " : "MISS ");
    line.append(
        String.format(
            Locale.ROOT,
            "%.3f %s %s",
            each.probability(),
            each.link().decision(),
            each.link().why()));
    line.append(" | ")
        .append(each.row().name().strip())
        .append(" | ")
        .append(each.row().country())
        .append(' ')
        .append(each.row().network())
        .append(" | ")
        .append(each.row().id());
    if (each.truth() >= 0) {
      line.append(' ')
          .append(
              world
                  .linker()
                  .known()
                  .roster()
                  .key(world.linker().known().roster().firstNames()[each.truth()]));
    }
    for (Choice choice : each.link().choices()) {
      line.append(
          String.format(
              Locale.ROOT,
              " ; %s %s(%s) %.3f",
              world.ids().get(choice.actor()),
              choice.name(),
              world
                  .linker()
                  .known()
                  .roster()
                  .key(world.linker().known().roster().firstNames()[choice.actor()]),
              choice.probability()));
    }
    return line.toString();
  }

  private void write(Path file, double accept) throws IOException {
    List<Example> all = new ArrayList<>();
    examples.values().forEach(all::addAll);
    double[] weights = Fitting.fit(all, PENALTY);
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      lines.add(String.format(Locale.ROOT, "%s\t%.4f", feature, weights[feature.ordinal()]));
    }
    lines.add(String.format(Locale.ROOT, "accept\t%.4f", accept));
    lines.add(String.format(Locale.ROOT, "none\t%.4f", NONE));
    Files.write(file, lines);
  }
}
