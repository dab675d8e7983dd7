package city.hansa.instruments.pages;

import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.calendar.EffectFormula;
import city.hansa.engine.register.effect.Condition;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.site.Site;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rule of effect in words. */
final class RuleWords {
  private final Site site;
  private final Map<String, String> names;

  /**
   * @param names of actors by id
   */
  RuleWords(Site site, Map<String, String> names) {
    this.site = site;
    this.names = names;
  }

  String of(EffectRule rule) {
    String words = site.t("instruments.rule", condition(rule.condition()), delay(rule.delay()));
    return rule.endsBelow() ? words + " " + site.t("instruments.rule.endsBelow") : words;
  }

  /** Ids of the actors that a condition names. */
  static List<String> named(Condition condition) {
    return switch (condition) {
      case Condition.Named(List<String> actors) -> actors;
      case Condition.AllOf(List<Condition> parts) -> namedIn(parts);
      case Condition.AnyOf(List<Condition> parts) -> namedIn(parts);
      case Condition.OnDay day -> List.of();
      case Condition.Count count -> List.of();
      case Condition.Share share -> List.of();
      case Condition.People people -> List.of();
      case Condition.Regions regions -> List.of();
    };
  }

  private static List<String> namedIn(List<Condition> parts) {
    return parts.stream().flatMap(part -> named(part).stream()).toList();
  }

  private String condition(Condition condition) {
    return switch (condition) {
      case Condition.OnDay(var day) -> site.t("instruments.rule.day", site.day(day));
      case Condition.Count(int count) -> site.t("instruments.rule.count", site.number(count));
      case Condition.Share(int percent) -> site.t("instruments.rule.share", site.number(percent));
      case Condition.People(long people) -> site.t("instruments.rule.people", site.number(people));
      case Condition.Named(List<String> actors) ->
          site.t(
              "instruments.rule.named",
              joined(
                  actors.stream().map(id -> names.getOrDefault(id, id)).toList(),
                  ListFormat.Type.STANDARD));
      case Condition.Regions(int regions, int each) ->
          site.t("instruments.rule.regions", site.number(regions), site.number(each));
      case Condition.AllOf(List<Condition> parts) -> joinedParts(parts, ListFormat.Type.STANDARD);
      case Condition.AnyOf(List<Condition> parts) -> joinedParts(parts, ListFormat.Type.OR);
    };
  }

  private String joinedParts(List<Condition> parts, ListFormat.Type type) {
    return joined(parts.stream().map(this::condition).toList(), type);
  }

  private String joined(List<String> parts, ListFormat.Type type) {
    return ListFormat.getInstance(site.language(), type, ListFormat.Style.FULL).format(parts);
  }

  private String delay(EffectFormula formula) {
    return switch (formula) {
      case EffectFormula.OnNthDayAfter(int n) ->
          n == 0
              ? site.t("instruments.rule.atOnce")
              : site.t("instruments.rule.nthDay", site.number(n));
      case EffectFormula.AfterExpiryOfDays(int n) ->
          site.t("instruments.rule.expiry", site.number(n));
      case EffectFormula.AfterMonths(int n) -> site.t("instruments.rule.months", site.number(n));
      case EffectFormula.AfterExpiryOfMonths(int n) ->
          site.t("instruments.rule.expiryOfMonths", site.number(n));
      case EffectFormula.FirstOfMonthAfterMonths(int n) ->
          site.t("instruments.rule.firstOfMonth", site.number(n));
      case EffectFormula.FirstOfMonthAfterNthDay(int n) ->
          site.t("instruments.rule.firstOfMonthAfterDay", site.number(n));
    };
  }

  /** Such as: 1 year, 6 months. */
  static String period(CalendarPeriod period, Site site) {
    List<String> parts = new ArrayList<>();
    part(parts, "instruments.period.years", period.years(), site);
    part(parts, "instruments.period.months", period.months(), site);
    part(parts, "instruments.period.days", period.days(), site);
    return String.join(", ", parts);
  }

  private static void part(List<String> parts, String key, int number, Site site) {
    if (number > 0) {
      parts.add(site.t(key, number));
    }
  }
}
