package city.hansa.actors.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.Handbook;
import city.hansa.actors.Identifiers;
import city.hansa.actors.Kind;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The short facts of an actor beside its figures. */
final class FactsMaker {
  private final Words words;
  private final Site site;
  private final Endnotes notes;
  private final Handbook handbook;

  FactsMaker(Words words, Endnotes notes, Handbook handbook) {
    this.words = words;
    this.site = words.site();
    this.notes = notes;
    this.handbook = handbook;
  }

  List<ActorPage.Fact> facts(Actor actor) {
    List<ActorPage.Fact> facts = new ArrayList<>();
    actor.seats().forEach(seat -> facts.add(seat(seat)));
    actor.parents().forEach(parent -> facts.add(parent(parent)));
    Actor.Network network = actor.network();
    if (network != null) {
      network(network, facts);
    }
    Actor.Location place = actor.site();
    if (place != null && actor.kind() == Kind.CITY) {
      place(place, actor, facts);
    }
    if (place != null && actor.kind() == Kind.STATE) {
      facts.add(fact("actors.capital", place.placeName(), notes.cite(actor.sourceId())));
    }
    return facts;
  }

  private ActorPage.Fact seat(Actor.Seat seat) {
    String country = handbook.countryName(seat.country(), site.language());
    String shown = seat.placeName() + (country == null ? "" : ", " + country);
    String address = seat.city() == null ? null : "/actors/" + seat.city().id();
    return new ActorPage.Fact(
        site.t("actors.seat"),
        shown,
        address,
        words.period(seat.period()),
        notes.cite(seat.sourceId()));
  }

  private ActorPage.Fact parent(Actor.Tenure parent) {
    return new ActorPage.Fact(
        site.t("actors.parent"),
        parent.parent().name(),
        "/actors/" + parent.parent().id(),
        words.period(parent.period()),
        notes.cite(parent.sourceId()));
  }

  private void network(Actor.Network network, List<ActorPage.Fact> facts) {
    int note = notes.cite(network.sourceId());
    facts.add(
        fact(
            "actors.scope",
            network.scope() == null
                ? site.t("actors.unstated")
                : words.label("actors.scope.", network.scope()),
            network.scope() == null ? 0 : note));
    if (!network.themes().isEmpty()) {
      String themes =
          network.themes().stream()
              .map(theme -> words.label("actors.theme.", theme))
              .collect(Collectors.joining(", "));
      facts.add(fact("actors.themes", themes, note));
    }
    String form = network.legalForm();
    if (form != null) {
      facts.add(fact("actors.legal-form", form, note));
    }
  }

  private void place(Actor.Location place, Actor actor, List<ActorPage.Fact> facts) {
    int note = notes.cite(actor.sourceId());
    String code = place.featureCode();
    if (code != null) {
      facts.add(fact("actors.feature", words.label("actors.feature.", code), note));
    }
    if (place.elevation() != null) {
      facts.add(
          fact("actors.elevation", site.t("actors.metres", site.number(place.elevation())), note));
    }
    if (place.timeZone() != null) {
      facts.add(fact("actors.time-zone", place.timeZone(), note));
    }
  }

  private ActorPage.Fact fact(String term, String value, int note) {
    return new ActorPage.Fact(site.t(term), value, null, "", note);
  }

  List<ActorPage.Founders> founders(Actor.@Nullable Network network) {
    Map<String, List<ActorPage.Fact>> byType = new LinkedHashMap<>();
    for (Actor.Founder each : network == null ? List.<Actor.Founder>of() : network.founders()) {
      String address = each.actor() == null ? null : "/actors/" + each.actor().id();
      String name = each.actor() == null ? each.name() : each.actor().name();
      byType
          .computeIfAbsent(words.label("actors.founder.", each.type()), type -> new ArrayList<>())
          .add(new ActorPage.Fact("", name, address, "", notes.cite(each.sourceId())));
    }
    return byType.entrySet().stream()
        .map(type -> new ActorPage.Founders(type.getKey(), type.getValue()))
        .toList();
  }

  List<ActorPage.Identifier> identifiers(Actor actor) {
    return actor.identifiers().stream()
        .map(each ->
            new ActorPage.Identifier(
                words.label("actors.scheme.", each.scheme()),
                each.value(),
                Identifiers.address(each),
                notes.cite(each.sourceId())))
        .toList();
  }
}
