package city.hansa.actors.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.ActorPanels;
import city.hansa.actors.Handbook;
import city.hansa.actors.Kind;
import city.hansa.actors.ShownName;
import city.hansa.actors.Standing;
import city.hansa.actors.Surroundings;
import city.hansa.engine.register.Age;
import city.hansa.site.Figure;
import city.hansa.site.NaturalEarth;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an actor and what stands around it into its page. Pure. */
final class ActorPageMaker {
  private final Site site;
  private final LocalDate day;
  private final Words words;
  private final Handbook handbook;
  private final Endnotes notes;

  ActorPageMaker(Site site, Handbook handbook) {
    this.site = site;
    this.day = site.asOf().day();
    this.words = new Words(site);
    this.handbook = handbook;
    this.notes = new Endnotes(handbook, site);
  }

  ActorPage page(
      Actor actor,
      Standing standing,
      Surroundings surroundings,
      List<ActorPanels.Panel> panels,
      @Nullable String mergedFrom) {
    String title = ShownName.of(actor, day, site.language(), handbook);
    List<Figure> figures = figures(actor);
    LifeMaker life = new LifeMaker(words, notes, day);
    FactsMaker facts = new FactsMaker(words, notes, handbook);
    AroundMaker around = new AroundMaker(words, actor, title, surroundings);
    NamesMaker names = new NamesMaker(words, notes, day);
    Actor.Description description = actor.description();
    return new ActorPage(
        actor.id(),
        title,
        ShownName.abbreviation(actor, day, title).orElse(null),
        words.kind(actor.kind()),
        crumbs(actor),
        words.standing(standing, day),
        Words.tone(standing),
        standing == Standing.ENDED || standing == Standing.NOT_YET,
        mergedFrom,
        names.lede(actor.names(), title),
        names.names(actor.names()),
        figures,
        locator(actor, title),
        description == null
            ? null
            : new ActorPage.Cited(description.text(), notes.cite(description.sourceId())),
        life.dates(actor),
        life.lineage(actor),
        facts.facts(actor),
        facts.founders(actor.network()),
        life.holders(actor),
        around.sizes(
            actor.populations().isEmpty() ? null : actor.populations().getFirst().persons(),
            handbook.countryName(actor.country(), site.language())),
        around.groups(),
        panels,
        facts.identifiers(actor),
        notes.all(),
        notes.citesGeonames());
  }

  private List<ActorPage.Link> crumbs(Actor actor) {
    List<ActorPage.Link> crumbs = new ArrayList<>();
    if (actor.kind().isPeopled()) {
      for (Handbook.Region region : handbook.regionsOf(actor.country())) {
        crumbs.add(
            new ActorPage.Link(
                region.name(site.language()), "/actors?kind=state&region=" + region.code()));
      }
      actor
          .hierarchy()
          .forEach(each -> crumbs.add(new ActorPage.Link(each.name(), "/actors/" + each.id())));
    } else {
      crumbs.add(
          new ActorPage.Link(
              words.kind(actor.kind()),
              "/actors?kind="
                  + actor.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }
    return crumbs;
  }

  private List<Figure> figures(Actor actor) {
    List<Figure> figures = new ArrayList<>();
    for (Actor.Population each : actor.populations()) {
      int note = notes.cite(each.sourceId());
      figures.add(
          new Figure(
              site.number(each.persons()),
              site.t("actors.residents"),
              site.t("actors.boundary." + each.boundary()),
              each.asOf() == null ? site.t("actors.as-of-unstated") : words.date(each.asOf()),
              notes.publisher(each.sourceId()),
              "#s" + note));
    }
    Age age = actor.existence().years(day);
    if (!actor.kind().isPeopled() && !(age instanceof Age.NotBegun)) {
      boolean years = age instanceof Age.Years;
      figures.add(
          new Figure(
              words.age(age),
              site.t(years ? "actors.age.years" : "actors.age"),
              "",
              site.t("actors.on", site.day(day)),
              site.t(years ? "actors.computed" : "actors.age.no-source"),
              actor.dates().isEmpty() ? null : "#dates"));
    }
    return figures;
  }

  private @Nullable Locator locator(Actor actor, String title) {
    Actor.Location at = actor.site();
    if (at == null) {
      return null;
    }
    String where = words.degrees(at.latitude(), at.longitude());
    String spot = actor.kind() == Kind.CITY ? title : at.placeName();
    return new Locator(
        NaturalEarth.x(at.longitude(), at.latitude()),
        NaturalEarth.y(at.latitude()),
        site.t("actors.map", spot, where),
        spot + ", " + where);
  }
}
