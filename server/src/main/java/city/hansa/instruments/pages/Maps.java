package city.hansa.instruments.pages;

import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.site.NaturalEarth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Those who had signed or bound themselves by each of some days, as points on the map of the world.
 *
 * @param days the last day of each map; the last is that of the sheet
 * @param points for each map those who came since the map before
 * @param placed how many have a place by the day of each map
 * @param all how many there are by then, with a place or without
 */
record Maps(
    List<LocalDate> days, List<List<Point>> points, List<Integer> placed, List<Integer> all) {
  private static final int MOST = 4;
  private static final Set<String> COMING =
      Set.of(
          ParticipationLife.SIGN,
          ParticipationLife.SIGN_DEFINITIVE,
          ParticipationLife.CONFIRM,
          ParticipationLife.JOIN,
          ParticipationLife.CARRY_OVER,
          ParticipationLife.SUCCEED);

  /** Halves of the drawing's units: closer ones fall together. */
  record Point(int x, int y) {}

  private record Came(LocalDate on, Optional<Point> at) {}

  /** O(n) in the lines; no maps if nobody came. */
  static Maps of(Sheet sheet) {
    List<Came> came =
        sheet.lines().stream()
            .filter(line -> !sheet.replaced().containsKey(line.actor()))
            .flatMap(line -> first(line, sheet.day()).stream())
            .toList();
    List<LocalDate> days =
        came.stream()
            .map(Came::on)
            .min(LocalDate::compareTo)
            .map(first -> days(first, sheet.day()))
            .orElse(List.of());
    List<List<Point>> points = new ArrayList<>();
    List<Integer> placed = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    Set<Point> drawn = new HashSet<>();
    for (LocalDate day : days) {
      List<Came> there = came.stream().filter(each -> !each.on().isAfter(day)).toList();
      all.add(there.size());
      placed.add((int) there.stream().filter(each -> each.at().isPresent()).count());
      points.add(there.stream().flatMap(each -> each.at().stream()).filter(drawn::add).toList());
    }
    return new Maps(days, points, placed, all);
  }

  private static Optional<Came> first(Line line, LocalDate day) {
    return line.acts().stream()
        .filter(act -> COMING.contains(act.type()))
        .map(act -> Line.dateOf(act).earliest())
        .filter(on -> !on.isAfter(day))
        .min(LocalDate::compareTo)
        .map(on -> new Came(on, place(line)));
  }

  private static Optional<Point> place(Line line) {
    Double latitude = line.card().latitude();
    Double longitude = line.card().longitude();
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(
            new Point(
                (int) Math.round(2 * NaturalEarth.x(longitude, latitude)),
                (int) Math.round(2 * NaturalEarth.y(latitude))));
  }

  /** At even distances, none on the first day itself; fewer where all came within days. */
  private static List<LocalDate> days(LocalDate first, LocalDate last) {
    long whole = ChronoUnit.DAYS.between(first, last);
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(each -> first.plusDays(whole * each / MOST))
        .distinct()
        .toList();
  }

  /** A drawing whose groups {@code c0}, {@code c1}, ... pages show above the land. */
  String svg() {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
    svg.append(viewBox()).append("\">");
    for (int i = 0; i < points.size(); i++) {
      svg.append("<path id=\"c").append(i).append("\" fill=\"none\" stroke-linecap=\"round\" d=\"");
      for (Point point : points.get(i)) {
        svg.append('M').append(point.x() / 2.0).append(' ').append(point.y() / 2.0).append("h0");
      }
      svg.append("\"/>");
    }
    return svg.append("</svg>").toString();
  }

  static String viewBox() {
    return String.format(Locale.ROOT, "0 0 %.0f %.1f", NaturalEarth.WIDTH, NaturalEarth.HEIGHT);
  }
}
