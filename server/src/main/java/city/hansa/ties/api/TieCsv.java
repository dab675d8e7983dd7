package city.hansa.ties.api;

import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ties as a table; several ends or states stand in one cell, with blanks between them. */
final class TieCsv {
  private static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "label",
          "ends",
          "names",
          "countries",
          "states",
          "sides",
          "health",
          "since",
          "last",
          "next",
          "nextDay",
          "themes",
          "reported");

  private TieCsv() {}

  static String of(List<TieData> ties) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TieData tie : ties) {
      TieData.NextData next = tie.next();
      rows.add(
          Arrays.asList(
              tie.id(),
              tie.kind(),
              tie.label(),
              tie.ends().stream().map(TieData.EndData::id).collect(Collectors.joining(" ")),
              tie.ends().stream().map(TieData.EndData::name).collect(Collectors.joining("; ")),
              tie.ends().stream()
                  .map(end -> end.country() == null ? "-" : end.country())
                  .collect(Collectors.joining(" ")),
              tie.states().stream().map(Enum::name).collect(Collectors.joining(" ")),
              tie.sides(),
              tie.health(),
              tie.since(),
              tie.last(),
              next == null ? null : next.what(),
              next == null ? null : next.day(),
              String.join(" ", tie.themes()),
              tie.reported()));
    }
    return SafeCsv.of(HEADER, rows);
  }
}
