package city.hansa.actors;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Actor} of its rows: what the gazetteer knows of a city, region or state is joined
 * with what the register adds, repeated facts counting once.
 */
final class ActorAssembly {
  private final ActorRow row;
  private final Handbook handbook;
  private final Locale language;

  ActorAssembly(ActorRow row, Handbook handbook, Locale language) {
    this.row = row;
    this.handbook = handbook;
    this.language = language;
  }

  Actor actor() {
    List<Actor.Milestone> dates = map(row.dates(), ActorAssembly::milestone);
    return new Actor(
        row.id(),
        row.kind(),
        row.name(),
        row.country(),
        location(),
        existence(dates),
        dates,
        new NameAssembly(row).names(),
        new GazetteerFacts(row, handbook).identifiers(),
        new GazetteerFacts(row, handbook).populations(),
        hierarchy(),
        map(
            row.parents(),
            p -> new Actor.Tenure(other(p.other()), period(p.from(), p.until()), p.source())),
        map(row.predecessors(), this::lineage),
        map(row.successors(), this::lineage),
        map(
            row.holders(),
            h ->
                new Actor.OfficeHolder(
                    h.role(), h.person(), period(h.from(), h.until()), h.source())),
        map(row.seats(), this::seat),
        network(),
        row.description() == null
            ? null
            : new Actor.Description(row.description().text(), row.description().source()),
        row.source());
  }

  private static Actor.Milestone milestone(ActorRow.DateRow date) {
    return new Actor.Milestone(
        date.event(), PartialDate.parse(date.on()), date.label(), date.source());
  }

  private Period existence(List<Actor.Milestone> dates) {
    When from = hull(dates, "BEGAN");
    When until = hull(dates, "ENDED");
    End end = until != null ? End.on(until) : row.ended() ? End.SOMETIME : End.OPEN;
    return new Period(from, end);
  }

  private static @Nullable When hull(List<Actor.Milestone> dates, String event) {
    List<PartialDate> accounts =
        dates.stream().filter(date -> date.event().equals(event)).map(Actor.Milestone::on).toList();
    return accounts.isEmpty() ? null : Disputed.among(accounts);
  }

  private Actor.@Nullable Location location() {
    ActorRow.PlaceRow place = row.place();
    return place == null
        ? null
        : new Actor.Location(
            place.latitude(),
            place.longitude(),
            place.id(),
            place.feature(),
            place.name(),
            place.elevation(),
            place.zone());
  }

  private List<Actor.Reference> hierarchy() {
    List<Actor.Reference> outermostFirst = new ArrayList<>();
    Handbook.Country country = handbook.country(row.country());
    if (country != null && !country.id().equals(row.id())) {
      outermostFirst.add(new Actor.Reference(country.id(), Kind.STATE, country.name(language)));
    }
    for (ActorRow.DivisionRow each : orEmpty(row.divisions())) {
      if (!each.slug().equals(row.id())) {
        outermostFirst.add(new Actor.Reference(each.slug(), Kind.REGION, each.shown()));
      }
    }
    return outermostFirst;
  }

  private Actor.Reference other(ActorRow.OtherRow other) {
    return References.of(other, handbook, language);
  }

  private Actor.Lineage lineage(ActorRow.SuccessionRow step) {
    PartialDate on = step.on() == null ? null : PartialDate.parse(step.on());
    return new Actor.Lineage(other(step.other()), on, step.how(), step.source());
  }

  private Actor.Seat seat(ActorRow.SeatRow seat) {
    Actor.Reference city = seat.city() == null ? null : other(seat.city());
    return new Actor.Seat(
        city, seat.place(), seat.country(), period(seat.from(), seat.until()), seat.source());
  }

  private Actor.@Nullable Network network() {
    ActorRow.NetworkRow network = row.network();
    return network == null
        ? null
        : new Actor.Network(
            network.scope(),
            network.themes(),
            network.form(),
            map(row.founders(), this::founder),
            network.source());
  }

  private Actor.Founder founder(ActorRow.FounderRow founder) {
    Actor.Reference actor = founder.actor() == null ? null : other(founder.actor());
    return new Actor.Founder(actor, founder.name(), founder.type(), founder.source());
  }

  /** Bounds as the tables keep them; no end stated means that it goes on. */
  static Period period(@Nullable String from, @Nullable String until) {
    return new Period(
        from == null ? null : PartialDate.parse(from),
        until == null ? End.OPEN : End.on(PartialDate.parse(until)));
  }

  static <T> List<T> orEmpty(@Nullable List<T> rows) {
    return rows == null ? List.of() : rows;
  }

  static <T, R> List<R> map(@Nullable List<T> rows, Function<T, R> each) {
    return orEmpty(rows).stream().map(each).toList();
  }
}
