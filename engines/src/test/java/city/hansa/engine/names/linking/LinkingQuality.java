package city.hansa.engine.names.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What came of linking labelled names, counted. */
final class LinkingQuality {

  /**
   * @param truth ordinal, -1 if the gazetteer has no such place
   * @param strange whether the place of the label bears no name like what was written, while the
   *     first choice is called exactly so
   */
  record Answer(Labelled row, int truth, boolean strange, Link link) {

    static Answer of(Labelled row, int truth, Case matter, Link link, Roster roster) {
      String core = matter.readings.core();
      boolean exact =
          !link.choices().isEmpty()
              && matter.claims.stream()
                  .anyMatch(
                      each -> each.actor == link.choices().getFirst().actor() && each.isPlain());
      return new Answer(row, truth, truth >= 0 && exact && !bears(truth, core, roster), link);
    }

    private static boolean bears(int actor, String core, Roster roster) {
      for (int name = roster.firstNames()[actor]; name < roster.firstNames()[actor + 1]; name++) {
        String key = roster.key(name);
        if (key.contains(core) || core.contains(key)) {
          return true;
        }
      }
      return false;
    }

    double probability() {
      return link.choices().isEmpty() ? 0 : link.choices().getFirst().probability();
    }

    boolean firstRight() {
      return rightAmong(1);
    }

    boolean rightAmong(int most) {
      return link.choices().stream().limit(most).anyMatch(choice -> choice.actor() == truth);
    }
  }

  private final List<Answer> answers;

  LinkingQuality(List<Answer> answers) {
    this.answers = List.copyOf(answers);
  }

  double rightAmong(int most) {
    List<Answer> known = answers.stream().filter(each -> each.truth() >= 0).toList();
    return known.stream().filter(each -> each.rightAmong(most)).count() / (double) known.size();
  }

  double unknownLeft() {
    List<Answer> unknown = answers.stream().filter(each -> each.truth() < 0).toList();
    return unknown.stream().filter(each -> each.link().decision() != Decision.ACCEPT).count()
        / (double) unknown.size();
  }

  double accepted() {
    return answers.stream().filter(each -> each.link().decision() == Decision.ACCEPT).count()
        / (double) answers.size();
  }

  double precision() {
    List<Answer> taken =
        answers.stream().filter(each -> each.link().decision() == Decision.ACCEPT).toList();
    return taken.stream().filter(Answer::firstRight).count() / (double) taken.size();
  }

  /** Without the labels whose place bears no such name. */
  double precisionOfNamed() {
    return new LinkingQuality(answers.stream().filter(each -> !each.strange()).toList())
        .precision();
  }

  long strangeTaken() {
    return answers.stream()
        .filter(each -> each.strange() && each.link().decision() == Decision.ACCEPT)
        .count();
  }

  /** Mean distance of probability and share right over ten bins of equal width, by their rows. */
  double calibrationError() {
    double[] said = new double[10];
    double[] right = new double[10];
    for (Answer each : answers) {
      int bin = (int) Math.min(9, each.probability() * 10);
      said[bin] += each.probability();
      right[bin] += each.firstRight() ? 1 : 0;
    }
    double sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += Math.abs(said[i] - right[i]);
    }
    return sum / answers.size();
  }

  /** Share of rows that would be taken at this precision, and from which probability. */
  double[] acceptableAt(double precision, boolean gated) {
    List<Answer> sorted =
        answers.stream()
            .filter(each -> !gated || each.link().decision() == Decision.ACCEPT)
            .sorted(Comparator.comparingDouble(each -> -each.probability()))
            .toList();
    double best = 0;
    double from = 1;
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).firstRight() ? 1 : 0;
      if (right >= precision * (i + 1)) {
        best = (i + 1) / (double) answers.size();
        from = sorted.get(i).probability();
      }
    }
    return new double[] {best, from};
  }

  String line() {
    double[] at = acceptableAt(0.985, true);
    return String.format(
        Locale.ROOT,
        "first %.4f first five %.4f | accepted %.4f precision %.4f | unknown left %.4f |"
            + " calibration error %.4f | precision of named %.4f | at 0.985: %.4f from p %.3f",
        rightAmong(1),
        rightAmong(5),
        accepted(),
        precision(),
        unknownLeft(),
        calibrationError(),
        precisionOfNamed(),
        at[0],
        at[1]);
  }

  static List<Answer> link(
      World world, Weights weights, List<Labelled> rows, boolean country, boolean list) {
    List<Mention> mentions = rows.stream().map(row -> row.mention(country, list)).toList();
    List<Case> cases = world.linker().cases(mentions, actor -> true);
    Verdicts verdicts = new Verdicts(world.linker().known().roster(), weights);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      cases.get(i).weigh(weights);
      answers.add(
          Answer.of(
              rows.get(i),
              world.ordinal(rows.get(i).id()),
              cases.get(i),
              verdicts.of(cases.get(i)),
              world.linker().known().roster()));
    }
    return answers;
  }

  static World world(Path gazetteer) throws IOException {
    return World.read(gazetteer);
  }
}
