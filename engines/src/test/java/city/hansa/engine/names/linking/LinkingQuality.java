package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.Link.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What came of linking labelled names, counted. */
record LinkingQuality(List<Answer> answers) {

  private static final int BINS = 10;

  private LinkingQuality of(Predicate<Answer> which) {
    return new LinkingQuality(answers.stream().filter(which).toList());
  }

  LinkingQuality from(double accept) {
    return new LinkingQuality(answers.stream().map(each -> each.from(accept)).toList());
  }

  long count(Predicate<Answer> which) {
    return answers.stream().filter(which).count();
  }

  private double share(Predicate<Answer> which) {
    return count(which) / (double) answers.size();
  }

  double rightAmong(int most) {
    return of(Answer::hasPlace).share(each -> each.rightAmong(most));
  }

  double unknownLeft() {
    return of(each -> !each.hasPlace()).share(each -> !each.isTaken());
  }

  double accepted() {
    return share(Answer::isTaken);
  }

  /** Of the rows whose place is in the gazetteer. */
  double acceptedOfPlaces() {
    return of(Answer::hasPlace).accepted();
  }

  double precision() {
    return of(Answer::isTaken).share(Answer::firstRight);
  }

  /** Without the labels whose place bears no such name. */
  double precisionOfNamed() {
    return of(each -> !each.strange()).precision();
  }

  long strangeTaken() {
    return count(each -> each.strange() && each.isTaken());
  }

  /** Mean distance of probability and share right over ten bins of equal width, by their rows. */
  double calibrationError() {
    double[] said = new double[BINS];
    double[] right = new double[BINS];
    for (Answer each : answers) {
      int bin = (int) Math.min(BINS - 1, each.probability() * BINS);
      said[bin] += each.probability();
      right[bin] += each.firstRight() ? 1 : 0;
    }
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(said[i] - right[i]);
    }
    return sum / answers.size();
  }

  /** Share of rows that would be taken at this precision. */
  double acceptableAt(double precision) {
    List<Answer> sorted =
        answers.stream()
            .filter(Answer::isTaken)
            .sorted(Comparator.comparingDouble(each -> -each.probability()))
            .toList();
    double best = 0;
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).firstRight() ? 1 : 0;
      best = right >= precision * (i + 1) ? i + 1 : best;
    }
    return best / answers.size();
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "first %.4f first five %.4f | accepted %.4f, of those with a place %.4f, precision %.4f,"
            + " without %d labels %.4f | unknown left %.4f | calibration error %.4f | at 0.985: %.4f",
        rightAmong(1),
        rightAmong(5),
        accepted(),
        acceptedOfPlaces(),
        precision(),
        strangeTaken(),
        precisionOfNamed(),
        unknownLeft(),
        calibrationError(),
        acceptableAt(0.985));
  }

  /** Of what is not taken, by what the answer rests on; in brackets, what is likelier than 0.9. */
  List<String> leftByReason() {
    Map<Why, List<Answer>> left =
        answers.stream()
            .filter(each -> !each.isTaken())
            .collect(
                Collectors.groupingBy(
                    each -> each.link().why(), TreeMap::new, Collectors.toList()));
    return left.entrySet().stream()
        .map(each -> {
          LinkingQuality all = new LinkingQuality(each.getValue());
          return each.getKey()
              + all.tally()
              + " ["
              + all.of(a -> a.probability() >= 0.9).tally()
              + " ]";
        })
        .toList();
  }

  private String tally() {
    return String.format(
        " %d rows, %d right, %d another place, %d without a place",
        answers.size(),
        count(Answer::firstRight),
        count(each -> each.hasPlace() && !each.firstRight()),
        count(each -> !each.hasPlace()));
  }
}
