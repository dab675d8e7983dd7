package city.hansa.lists.reading;

import city.hansa.engine.register.PartialDate;
import city.hansa.imports.Problem;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.Wish.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows as the settings say what their columns hold. */
public final class Wishes {
  private static final Set<String> SAYS_NOTHING =
      Set.of("", "n a", "na", "unknown", "none", "inconnu", "desconocido", "unbekannt", "null");

  private static final int LONGEST_LEVEL = 300;
  private static final int LONGEST_NAME = 300;

  private final Settings settings;
  private final ColumnNames names;
  private final Days days;

  /**
   * @param days as the column of dates writes them
   */
  public Wishes(Settings settings, ColumnNames names, Days days) {
    this.settings = settings;
    this.names = names;
    this.days = days;
  }

  public Wish of(Line line) {
    List<Problem> problems = new ArrayList<>();
    Asked first =
        settings.ties() && !settings.own().isEmpty()
            ? null
            : asked(line, Field.NAME, Field.COUNTRY, Field.REGION, Field.ID, problems);
    Asked second =
        settings.ties()
            ? asked(
                line, Field.WITH, Field.WITH_COUNTRY, Field.WITH_REGION, Field.WITH_ID, problems)
            : null;
    PartialDate since = since(line, problems);
    String level = text(line, Field.LEVEL);
    if (level.length() > LONGEST_LEVEL) {
      problems.add(problem(line, Field.LEVEL, "lists.row.long", LONGEST_LEVEL));
    }
    return new Wish(line.number(), first, second, since, level, text(line, Field.NOTE), problems);
  }

  private @Nullable Asked asked(
      Line line, Field name, Field country, Field region, Field id, List<Problem> problems) {
    String written = text(line, name);
    String actor = text(line, id);
    if (written.isEmpty() && actor.isEmpty()) {
      problems.add(problem(line, name, "lists.row.noName"));
      return null;
    }
    if (written.length() > LONGEST_NAME) {
      problems.add(problem(line, name, "lists.row.long", LONGEST_NAME));
      return null;
    }
    boolean here = name == Field.NAME;
    Double latitude = here ? degrees(line, Field.LATITUDE, 90, problems) : null;
    Double longitude = here ? degrees(line, Field.LONGITUDE, 180, problems) : null;
    boolean both = latitude != null && longitude != null;
    return new Asked(
        written.isEmpty() ? actor : written,
        text(line, country),
        text(line, region),
        both ? latitude : null,
        both ? longitude : null,
        actor);
  }

  private @Nullable Double degrees(Line line, Field field, int most, List<Problem> problems) {
    String text = text(line, field).replace(',', '.');
    if (saysNothing(text)) {
      return null;
    }
    boolean number = text.matches("[-+]?[0-9]{1,3}(\\.[0-9]{1,15})?");
    if (!number || Math.abs(Double.parseDouble(text)) > most) {
      problems.add(problem(line, field, "lists.row.degrees", most));
      return null;
    }
    return Double.valueOf(text);
  }

  private @Nullable PartialDate since(Line line, List<Problem> problems) {
    String text = text(line, Field.SINCE);
    if (saysNothing(text)) {
      return null;
    }
    PartialDate day = days.read(text).orElse(null);
    if (day == null) {
      problems.add(problem(line, Field.SINCE, "lists.row.since"));
    }
    return day;
  }

  private static boolean saysNothing(String text) {
    return SAYS_NOTHING.contains(Folded.of(text));
  }

  private String text(Line line, Field field) {
    return line.cell(settings.column(field));
  }

  private Problem problem(Line line, Field field, String key, Object... arguments) {
    return Problem.of(names.of(field), text(line, field), key, arguments);
  }
}
