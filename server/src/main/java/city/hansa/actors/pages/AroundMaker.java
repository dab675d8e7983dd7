package city.hansa.actors.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.Kind;
import city.hansa.actors.Surroundings;
import city.hansa.actors.Surroundings.Neighbour;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Neighbours in size, and the bodies within, around and at an actor. */
final class AroundMaker {
  private final Site site;
  private final Words words;
  private final Actor actor;
  private final String title;
  private final Surroundings around;

  AroundMaker(Words words, Actor actor, String title, Surroundings around) {
    this.site = words.site();
    this.words = words;
    this.actor = actor;
    this.title = title;
    this.around = around;
  }

  List<ActorPage.Sizes> sizes(@Nullable Long own, @Nullable String country) {
    List<ActorPage.Sizes> all = new ArrayList<>();
    if (own == null) {
      return all;
    }
    if (country != null && actor.kind() != Kind.STATE) {
      add(
          all,
          site.t("actors.sizes.state", country),
          around.largerAtHome(),
          own,
          around.smallerAtHome(),
          false);
    }
    add(
        all,
        site.t("actors.sizes.world"),
        around.larger(),
        own,
        around.smaller(),
        actor.kind() != Kind.STATE);
    return all;
  }

  private void add(
      List<ActorPage.Sizes> all,
      String heading,
      List<Neighbour> larger,
      long own,
      List<Neighbour> smaller,
      boolean abroad) {
    if (larger.isEmpty() && smaller.isEmpty()) {
      return;
    }
    List<ActorPage.Sized> rows = new ArrayList<>();
    larger.forEach(each -> rows.add(sized(each, abroad)));
    rows.add(new ActorPage.Sized(title, null, null, site.number(own)));
    smaller.forEach(each -> rows.add(sized(each, abroad)));
    all.add(new ActorPage.Sizes(heading, rows));
  }

  List<ActorPage.Group> groups() {
    List<ActorPage.Group> all = new ArrayList<>();
    group(all, "actors.group.parts", around.parts(), null);
    group(all, "actors.group.cities", around.cities(), allCities());
    List<Neighbour> elsewhere =
        around.samePlace().stream().filter(each -> !around.seated().contains(each)).toList();
    group(all, "actors.group.same-place", elsewhere, null);
    group(all, "actors.group.members", around.members(), null);
    group(all, "actors.group.seated", around.seated(), null);
    group(all, "actors.group.founded", around.foundedByIt(), null);
    return all;
  }

  private ActorPage.@Nullable Link allCities() {
    if (around.cities().size() < 10 || actor.country() == null) {
      return null;
    }
    return actor.kind() == Kind.STATE
        ? new ActorPage.Link(
            site.t("actors.group.all-cities"), "/actors?kind=city&country=" + actor.country())
        : null;
  }

  private void group(
      List<ActorPage.Group> all,
      String key,
      List<Neighbour> members,
      ActorPage.@Nullable Link more) {
    if (!members.isEmpty()) {
      all.add(
          new ActorPage.Group(
              site.t(key), members.stream().map(each -> member(each, key)).toList(), more));
    }
  }

  private ActorPage.Sized member(Neighbour each, String key) {
    boolean organisation =
        each.kind() != Kind.CITY && each.kind() != Kind.REGION && each.kind() != Kind.STATE;
    return new ActorPage.Sized(
        each.name(),
        "/actors/" + each.id(),
        organisation ? words.kind(each.kind()) : null,
        key.equals("actors.group.cities") ? persons(each) : "");
  }

  private ActorPage.Sized sized(Neighbour each, boolean abroad) {
    return new ActorPage.Sized(
        each.name(), "/actors/" + each.id(), abroad ? each.countryName() : null, persons(each));
  }

  private String persons(Neighbour each) {
    return each.population() == null ? "" : site.number(each.population());
  }
}
