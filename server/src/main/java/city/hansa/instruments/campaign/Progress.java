package city.hansa.instruments.campaign;

import city.hansa.instruments.campaign.Standing.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far a campaign has come in one group. The groups of one sort add up to all.
 *
 * @param all invited or signed
 * @param signed signed, joined or otherwise consented
 * @param handedIn papers that wait
 * @param silent the rest
 */
record Progress(int all, int signed, int handedIn, int silent) {
  static final Progress NOTHING = new Progress(0, 0, 0, 0);

  static Progress of(List<Standing> standings) {
    Progress sum = NOTHING;
    for (Standing each : standings) {
      sum = sum.with(each.answer());
    }
    return sum;
  }

  /** By group, in the order of the groups. */
  static <G extends Comparable<G>> Map<G, Progress> by(
      List<Standing> standings, Function<Standing, G> group) {
    Map<G, Progress> groups = new TreeMap<>(Comparator.naturalOrder());
    for (Standing each : standings) {
      groups.merge(group.apply(each), NOTHING.with(each.answer()), (one, other) -> one.plus(other));
    }
    return groups;
  }

  private Progress with(Answer answer) {
    return new Progress(
        all + 1,
        signed + (answer == Answer.SIGNED ? 1 : 0),
        handedIn + (answer == Answer.HANDED_IN ? 1 : 0),
        silent + (answer == Answer.SILENT ? 1 : 0));
  }

  private Progress plus(Progress other) {
    return new Progress(
        all + other.all, signed + other.signed, handedIn + other.handedIn, silent + other.silent);
  }
}
