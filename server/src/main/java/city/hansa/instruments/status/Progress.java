package city.hansa.instruments.status;

import city.hansa.actors.SizeClass;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far an instrument has come, part by part of the world and by size.
 *
 * @param regions by UN M49 code of the continent; empty code where it is unknown
 */
public record Progress(
    List<Part<String>> regions, List<Part<SizeClass>> sizes, List<Part<String>> states) {

  /**
   * @param participants all that stand in some way on the day
   * @param invited those ever invited
   * @param answered those of them who have signed or are committed, perhaps
   */
  public record Part<K>(K key, int participants, int invited, int answered, Counts counts) {}

  /** O(n log n) in the lines. */
  public static Progress of(Sheet sheet) {
    return new Progress(
        parts(sheet, line -> text(line.card().continent())),
        parts(sheet, line -> SizeClass.of(line.card().people())),
        parts(sheet, line -> text(line.card().country())).stream()
            .sorted(
                Comparator.comparingInt((Part<String> part) -> part.participants())
                    .reversed()
                    .thenComparing(Part::key))
            .toList());
  }

  private static String text(@org.jspecify.annotations.Nullable String code) {
    return code == null ? "" : code;
  }

  private static <K extends Comparable<K>> List<Part<K>> parts(Sheet sheet, Function<Line, K> key) {
    Map<K, List<Line>> groups =
        sheet.lines().stream()
            .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(each -> part(each.getKey(), each.getValue(), sheet))
        .toList();
  }

  private static <K> Part<K> part(K key, List<Line> lines, Sheet sheet) {
    List<Line> invited =
        lines.stream()
            .filter(line -> line.happened(ParticipationLife.INVITE, sheet.day()))
            .toList();
    long answered =
        invited.stream()
            .filter(line ->
                Counts.holds(line, What.SIGNATORIES) != Truth.NO
                    || Counts.holds(line, What.COMMITTED) != Truth.NO)
            .count();
    return new Part<>(key, lines.size(), invited.size(), (int) answered, sheet.countOf(lines));
  }
}
