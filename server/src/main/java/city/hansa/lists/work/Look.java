package city.hansa.lists.work;

import city.hansa.lists.Settings;
import city.hansa.lists.reading.Field;
import city.hansa.lists.reading.Line;
import city.hansa.lists.reading.Widths;
import java.util.ArrayList;
import java.util.List;

/** What has to be known of a whole sheet before its rows are read; its rows are not held. */
final class Look {
  private final Settings settings;
  final List<String> headings = new ArrayList<>();
  final List<String> days = new ArrayList<>();
  final Widths widths = new Widths();

  Look(Settings settings) {
    this.settings = settings;
  }

  void at(Line line) {
    if (line.number() == settings.headingRow()) {
      headings.addAll(line.cells());
    } else if (line.number() > settings.headingRow()) {
      widths.add(line);
    }
    String day = line.cell(settings.column(Field.SINCE));
    if (!day.isEmpty()) {
      days.add(day);
    }
  }
}
