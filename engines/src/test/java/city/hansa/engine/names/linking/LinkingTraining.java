package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.CrossValidation.Given;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Learns the weights from labelled names, judges them on networks they were not learnt from, and
 * writes them: {@code LinkingTraining LABELLED.csv GAZETTEER WEIGHTS.tsv ANSWERS.txt}. The labelled
 * names are the operator's and do not ship; the answers tell row by row what came of them.
 */
final class LinkingTraining {

  /** Likelier than not; that it must also be twice as likely as the next, certainty asks. */
  private static final double ACCEPT = 0.5;

  private static final double[] THRESHOLDS = {0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95};

  private LinkingTraining() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    World world = World.read(Path.of(args[1]));
    CrossValidation judged = new CrossValidation(world, Labelled.read(Path.of(args[0])));
    Map<Given, List<Answer>> answers = judged.answers();
    answers.forEach((given, theirs) ->
        out.println(given + ": " + new LinkingQuality(theirs).from(ACCEPT).line()));
    LinkingQuality full =
        new LinkingQuality(Objects.requireNonNull(answers.get(Given.COUNTRY_AND_LIST)));
    for (double from : THRESHOLDS) {
      out.printf(Locale.ROOT, "from %.2f: %s%n", from, full.from(from).line());
    }
    full.from(ACCEPT).leftByReason().forEach(out::println);
    Files.write(
        Path.of(args[3]),
        full.from(ACCEPT).answers().stream()
            .sorted(Comparator.comparingDouble(each -> -each.probability()))
            .map(each -> each.told(world))
            .toList());
    Files.write(Path.of(args[2]), written(judged.weights()));
  }

  private static List<String> written(double[] weights) {
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      lines.add(String.format(Locale.ROOT, "%s\t%.4f", feature, weights[feature.ordinal()]));
    }
    lines.add(String.format(Locale.ROOT, "accept\t%.4f", ACCEPT));
    lines.add(String.format(Locale.ROOT, "none\t%.4f", CrossValidation.NONE));
    return lines;
  }
}
