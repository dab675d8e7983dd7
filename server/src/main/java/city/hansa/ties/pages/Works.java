package city.hansa.ties.pages;

import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.Project;
import org.jspecify.annotations.Nullable;

/** Projects and exchanges of people, in words. */
final class Works {

  private Works() {}

  static TiePage.Work of(Project project, TieWords words) {
    String tone =
        switch (project.stage()) {
          case "RUNNING" -> "ok";
          case "ABANDONED" -> "warn";
          default -> "quiet";
        };
    return new TiePage.Work(
        project,
        words.acts().choice(TieLife.NAME, project.stage()),
        tone,
        date(project.start(), words),
        date(project.finish(), words));
  }

  private static String date(@Nullable PartialDate date, TieWords words) {
    return date == null ? "" : words.acts().date(date);
  }

  static TiePage.Exchange of(Act act, TieWords words) {
    Payload payload = act.payload();
    String number =
        payload.values().get("participants") instanceof Json.Number(double many)
            ? words.site().number((long) many)
            : "";
    return new TiePage.Exchange(
        payload.text("programme").orElse(""),
        payload.text("places").orElse(""),
        number,
        payload.text("from").map(words.site()::date).orElse(""),
        payload.text("until").map(words.site()::date).orElse(""),
        act.number());
  }
}
