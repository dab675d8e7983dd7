package city.hansa.memberships.api;

import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins and departures for spreadsheets; the columns are the fields of the JSON. */
final class ChangesCsv {

  private ChangesCsv() {}

  static String of(ChangesApi.Changes changes) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ChangesApi.Step each : changes.steps()) {
      rows.add(
          Arrays.asList(
              each.member(),
              each.name(),
              each.what(),
              each.on(),
              each.dated(),
              each.state(),
              each.reported(),
              each.act()));
    }
    return SafeCsv.of(
        List.of("member", "name", "what", "on", "dated", "state", "reported", "act"), rows);
  }
}
