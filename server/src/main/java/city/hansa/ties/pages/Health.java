package city.hansa.ties.pages;

import city.hansa.engine.register.tie.Pulse;
import city.hansa.site.Site;
import city.hansa.ties.roll.Project;
import city.hansa.ties.roll.TieView;
import java.util.ArrayList;
import java.util.List;

/** How alive a tie is, in words. */
record Health(TieView view, TieWords words) {

  List<TieFact> facts() {
    Site site = words.site();
    Pulse pulse = view.pulse();
    List<TieFact> facts = new ArrayList<>();
    facts.add(
        new TieFact(
            site.t("ties.health.last"),
            pulse.last() == null ? site.t("ties.health.unknown") : words.day(pulse.last()),
            null));
    facts.add(
        new TieFact(
            site.t("ties.health.reciprocity", view.life().months()), reciprocity(pulse), null));
    facts.add(
        new TieFact(
            site.t("ties.health.projects"),
            site.number(view.projects().stream().filter(Project::isLive).count()),
            null));
    if (view.renewals() > 0) {
      facts.add(new TieFact(site.t("ties.health.renewals"), site.number(view.renewals()), null));
    }
    return facts;
  }

  private String reciprocity(Pulse pulse) {
    Site site = words.site();
    if (pulse.recent().isEmpty()) {
      return site.t("ties.health.none");
    }
    StringBuilder told = new StringBuilder();
    for (String end : view.row().tie().id().ends()) {
      told.append(told.isEmpty() ? "" : "; ")
          .append(words.actor(end))
          .append(": ")
          .append(site.number(pulse.recent().getOrDefault(end, 0)));
    }
    return site.t(pulse.isReciprocal() ? "ties.health.mutual" : "ties.health.oneWay", told);
  }
}
