package city.hansa.memberships.view;

import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Sitting;
import city.hansa.site.NaturalEarth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The members of a day as points on the map of the world.
 *
 * @param points halves of the drawing's units: closer ones fall together
 * @param placed how many members have a place
 * @param all how many there are
 */
public record MemberMap(Set<Point> points, int placed, int all) {

  /** A place in the drawing. */
  public record Point(int x, int y) {}

  /** O(n) in the members. */
  public static MemberMap of(Sitting sitting) {
    List<Line> members = sitting.members();
    Set<Point> points = new LinkedHashSet<>();
    int placed = 0;
    for (Line line : members) {
      Double latitude = line.card().latitude();
      Double longitude = line.card().longitude();
      if (latitude != null && longitude != null) {
        placed++;
        points.add(
            new Point(
                (int) Math.round(2 * NaturalEarth.x(longitude, latitude)),
                (int) Math.round(2 * NaturalEarth.y(latitude))));
      }
    }
    return new MemberMap(points, placed, members.size());
  }

  /** A drawing whose group {@code members} pages show above the land. */
  public String svg() {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
    svg.append(viewBox()).append("\"><path id=\"members\" fill=\"none\" stroke-linecap=\"round\"");
    svg.append(" d=\"");
    for (Point point : points) {
      svg.append('M').append(point.x() / 2.0).append(' ').append(point.y() / 2.0).append("h0");
    }
    return svg.append("\"/></svg>").toString();
  }

  public static String viewBox() {
    return String.format(Locale.ROOT, "0 0 %.0f %.1f", NaturalEarth.WIDTH, NaturalEarth.HEIGHT);
  }
}
