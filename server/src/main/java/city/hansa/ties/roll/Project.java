package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.engine.register.PartialDate;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project under a tie, as the acts that name it tell: the later over the earlier.
 *
 * @param stage as acts name it, such as RUNNING
 * @param budget with currency and year, as written; empty if nobody has said, as the others
 * @param acts by number, the first first
 */
public record Project(
    String name,
    String stage,
    @Nullable PartialDate start,
    @Nullable PartialDate finish,
    String partners,
    String budget,
    String result,
    List<Long> acts) {

  public Project {
    acts = List.copyOf(acts);
  }

  /** Planned or running. */
  public boolean isLive() {
    return stage.equals("RUNNING") || stage.equals("PLANNED");
  }

  /** Those told of by the day of the life, in the order in which they were first. */
  static List<Project> all(Life life) {
    Map<String, Project> all = new LinkedHashMap<>();
    life.standing().stream()
        .filter(act -> act.type().equals(TieLife.PROJECT))
        .filter(act -> !act.madeOn().earliest().isAfter(life.day()))
        .sorted(
            Comparator.comparing((Act act) -> act.madeOn().earliest())
                .thenComparingLong(Act::number))
        .forEach(act -> all.merge(key(act), first(act), Project::with));
    return List.copyOf(all.values());
  }

  private static String key(Act act) {
    return text(act.payload(), TieFields.PROJECT).toLowerCase(Locale.ROOT);
  }

  private static Project first(Act act) {
    Payload payload = act.payload();
    return new Project(
        text(payload, TieFields.PROJECT),
        text(payload, "stage"),
        date(payload, TieFields.START),
        date(payload, "finish"),
        text(payload, "partners"),
        text(payload, "budget"),
        text(payload, "result"),
        List.of(act.number()));
  }

  private Project with(Project later) {
    List<Long> both = new ArrayList<>(acts);
    both.addAll(later.acts);
    return new Project(
        name,
        later.stage,
        later.start == null ? start : later.start,
        later.finish == null ? finish : later.finish,
        later.partners.isEmpty() ? partners : later.partners,
        later.budget.isEmpty() ? budget : later.budget,
        later.result.isEmpty() ? result : later.result,
        both);
  }

  private static String text(Payload payload, String field) {
    return payload.text(field).map(String::strip).orElse("");
  }

  private static @Nullable PartialDate date(Payload payload, String field) {
    return Optional.of(text(payload, field))
        .filter(text -> !text.isEmpty())
        .map(PartialDate::parse)
        .orElse(null);
  }
}
