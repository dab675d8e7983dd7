package city.hansa.actors.api;

import city.hansa.actors.Actor;
import city.hansa.actors.Handbook;
import city.hansa.actors.Identifiers;
import city.hansa.actors.Name;
import city.hansa.actors.ShownName;
import city.hansa.actors.Standing;
import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.sources.Source;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an actor into what the API says of it. Pure. */
final class FactsAssembly {
  private final Handbook handbook;
  private final LocalDate day;
  private final Locale language;
  private final Set<String> cited = new LinkedHashSet<>();

  FactsAssembly(Handbook handbook, LocalDate day, Locale language) {
    this.handbook = handbook;
    this.day = day;
    this.language = language;
  }

  ActorFacts facts(Actor actor, Standing standing) {
    String source = cite(actor.sourceId());
    return new ActorFacts(
        actor.id(),
        actor.kind(),
        ShownName.of(actor, day, language, handbook),
        day,
        standing.truth(),
        dates(actor, "BEGAN"),
        dates(actor, "ENDED"),
        actor.existence().until() instanceof End.Sometime,
        actor.country(),
        handbook.countryName(actor.country(), language),
        handbook.regionsOf(actor.country()).stream()
            .map(region -> new ActorFacts.WorldRegion(region.code(), region.name(language)))
            .toList(),
        actor.hierarchy().stream().map(FactsAssembly::other).toList(),
        actor.site() == null ? null : location(actor.site()),
        actor.names().stream().map(this::name).toList(),
        actor.identifiers().stream().map(this::identifier).toList(),
        actor.populations().stream().map(this::population).toList(),
        actor.parents().stream().map(this::parent).toList(),
        actor.predecessors().stream().map(this::step).toList(),
        actor.successors().stream().map(this::step).toList(),
        actor.officeHolders().stream().map(this::holder).toList(),
        actor.seats().stream().map(this::seat).toList(),
        actor.network() == null ? null : network(actor.network()),
        described(actor.description()),
        source,
        cited.stream()
            .map(handbook.sources()::get)
            .filter(Objects::nonNull)
            .map(FactsAssembly::source)
            .toList(),
        Attribution.of(cited, handbook));
  }

  private String cite(String id) {
    cited.add(id);
    return id;
  }

  private List<ActorFacts.Dated> dates(Actor actor, String event) {
    return actor.dates().stream()
        .filter(date -> date.event().equals(event))
        .map(
            date -> new ActorFacts.Dated(date.on().toString(), date.label(), cite(date.sourceId())))
        .toList();
  }

  private static ActorFacts.Other other(Actor.Reference other) {
    return new ActorFacts.Other(other.id(), other.kind(), other.name());
  }

  private static ActorFacts.@Nullable Other otherOrNull(Actor.@Nullable Reference other) {
    return other == null ? null : other(other);
  }

  private static ActorFacts.Location location(Actor.Location at) {
    return new ActorFacts.Location(
        at.latitude(),
        at.longitude(),
        at.placeName(),
        at.geonamesId(),
        at.featureCode(),
        at.elevation(),
        at.timeZone());
  }

  private ActorFacts.Named name(Name name) {
    return new ActorFacts.Named(
        name.text(),
        name.language(),
        name.script(),
        name.use(),
        from(name.period()),
        until(name.period()),
        name.period().contains(day),
        cite(name.sourceId()));
  }

  private ActorFacts.Identified identifier(Actor.Identifier each) {
    return new ActorFacts.Identified(
        each.scheme(), each.value(), Identifiers.address(each), cite(each.sourceId()));
  }

  private ActorFacts.Population population(Actor.Population each) {
    String asOf = each.asOf() == null ? null : each.asOf().toString();
    return new ActorFacts.Population(each.persons(), each.boundary(), asOf, cite(each.sourceId()));
  }

  private ActorFacts.Term parent(Actor.Tenure each) {
    return new ActorFacts.Term(
        other(each.parent()), from(each.period()), until(each.period()), cite(each.sourceId()));
  }

  private ActorFacts.Step step(Actor.Lineage each) {
    String on = each.on() == null ? null : each.on().toString();
    return new ActorFacts.Step(other(each.other()), on, each.how(), cite(each.sourceId()));
  }

  private ActorFacts.Holder holder(Actor.OfficeHolder each) {
    return new ActorFacts.Holder(
        each.role(),
        each.person(),
        from(each.period()),
        until(each.period()),
        cite(each.sourceId()));
  }

  private ActorFacts.Seat seat(Actor.Seat each) {
    return new ActorFacts.Seat(
        otherOrNull(each.city()),
        each.placeName(),
        each.country(),
        from(each.period()),
        until(each.period()),
        cite(each.sourceId()));
  }

  private ActorFacts.Network network(Actor.Network network) {
    return new ActorFacts.Network(
        network.scope(),
        network.themes(),
        network.legalForm(),
        network.founders().stream()
            .map(each ->
                new ActorFacts.Founder(
                    otherOrNull(each.actor()), each.name(), each.type(), cite(each.sourceId())))
            .toList(),
        cite(network.sourceId()));
  }

  private ActorFacts.@Nullable Described described(Actor.@Nullable Description text) {
    return text == null ? null : new ActorFacts.Described(text.text(), cite(text.sourceId()));
  }

  private static ActorFacts.SourceFacts source(Source source) {
    return new ActorFacts.SourceFacts(
        source.id(),
        source.title(),
        source.publisher(),
        source.licence(),
        source.address(),
        source.published(),
        source.retrievedOn());
  }

  static @Nullable String from(Period period) {
    return period.from() == null ? null : period.from().toString();
  }

  static @Nullable String until(Period period) {
    return period.until() instanceof End.On(var end) ? end.toString() : null;
  }
}
