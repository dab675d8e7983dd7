package city.hansa.offices;

import city.hansa.actors.Actor;
import city.hansa.actors.ActorPanels;
import city.hansa.acts.Act;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an actor's international office is, on the actor's page. */
@Component
@Order(40)
class OfficePanels implements ActorPanels {
  private static final int CENTS = 2;
  private static final int LONG = 160;

  private final OfficeProfiles profiles;

  OfficePanels(OfficeProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public List<Panel> of(Actor actor, Site site) {
    OfficeProfile profile = profiles.of(actor.id(), site.asOf().day(), site.viewer());
    if (profile.isEmpty()) {
      return List.of();
    }
    List<Entry> rows = new ArrayList<>();
    OfficeFields.ALL.stream()
        .map(field -> field.name())
        .filter(field -> profile.said().containsKey(field))
        .filter(field ->
            !field.equals(OfficeFields.CURRENCY) && !field.equals(OfficeFields.BUDGET_YEAR))
        .forEach(field -> rows.add(row(field, profile, site)));
    return List.of(
        new Panel(
            "office",
            site.t("offices.panel"),
            List.of(),
            rows,
            new Entry(
                site.t("offices.panel.all"),
                "/subjects/" + OfficeFields.FAMILY + "/" + actor.id(),
                "",
                ""),
            site.t("offices.panel.note")));
  }

  private static Entry row(String field, OfficeProfile profile, Site site) {
    Act act = profile.said().get(field);
    if (act == null) {
      throw new IllegalStateException("Nobody said anything of " + field);
    }
    Wording words = new Wording(site, Map.of());
    String said =
        site.t(
            act.standing() == Standing.REPORTED ? "offices.said.reported" : "offices.said",
            value(field, profile, words),
            words.date(act.madeOn()));
    return new Entry(site.t("act.office.field." + field), "/acts/" + act.number(), said, "");
  }

  private static String value(String field, OfficeProfile profile, Wording words) {
    Site site = words.site();
    return switch (field) {
      case OfficeFields.POSITION -> words.choice(OfficeFields.FAMILY, profile.text(field));
      case OfficeFields.STAFF -> site.t("offices.staff", whole(profile, field));
      case OfficeFields.BUDGET ->
          site.t(
              "offices.budget",
              site.number(amount(profile), CENTS) + " " + profile.text(OfficeFields.CURRENCY),
              Long.toString(whole(profile, OfficeFields.BUDGET_YEAR)));
      case OfficeFields.LANGUAGES ->
          profile.languages().stream()
              .map(code -> Locale.of(code).getDisplayLanguage(site.language()))
              .collect(Collectors.joining(", "));
      case OfficeFields.FIELDS ->
          profile.fields().stream()
              .map(code -> site.t("offices.field." + code))
              .collect(Collectors.joining(", "));
      default -> shortened(profile.text(field));
    };
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONG ? line : line.substring(0, LONG).strip() + "…";
  }

  private static long whole(OfficeProfile profile, String field) {
    Double value = profile.number(field);
    return value == null ? 0 : value.longValue();
  }

  private static double amount(OfficeProfile profile) {
    Double value = profile.number(OfficeFields.BUDGET);
    return value == null ? 0 : value;
  }
}
