package city.hansa.actors.pages;

import city.hansa.actors.Actor;
import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What happened to an actor through time: dates, lineage, terms of office. */
final class LifeMaker {
  private final Words words;
  private final Endnotes notes;
  private final LocalDate day;

  LifeMaker(Words words, Endnotes notes, LocalDate day) {
    this.words = words;
    this.notes = notes;
    this.day = day;
  }

  List<ActorPage.DateRow> dates(Actor actor) {
    return actor.dates().stream()
        .map(date ->
            new ActorPage.DateRow(
                words.label("actors.label.", date.label()),
                words.date(date.on()),
                notes.cite(date.sourceId())))
        .toList();
  }

  ActorPage.Lineage lineage(Actor actor) {
    return new ActorPage.Lineage(
        actor.predecessors().stream().map(step -> step(step, "actors.lineage.in.")).toList(),
        actor.successors().stream().map(step -> step(step, "actors.lineage.out.")).toList());
  }

  private ActorPage.Step step(Actor.Lineage step, String prefix) {
    String how = words.label(prefix, step.how());
    String when = step.on() == null ? words.site().t("actors.date-unknown") : words.date(step.on());
    return new ActorPage.Step(
        step.other().name(),
        "/actors/" + step.other().id(),
        words.kind(step.other().kind()),
        how + ", " + when,
        notes.cite(step.sourceId()));
  }

  List<ActorPage.Holder> holders(Actor actor) {
    return actor.officeHolders().stream().map(this::holder).toList();
  }

  private ActorPage.Holder holder(Actor.OfficeHolder holder) {
    Truth held = heldOn(holder.period());
    String period = words.period(holder.period());
    String key = "actors.holder." + held.name().toLowerCase(Locale.ROOT);
    return new ActorPage.Holder(
        words.label("actors.role.", holder.role()),
        holder.person(),
        period.isEmpty() ? words.site().t("actors.period.unstated") : period,
        words.site().t(key, words.site().day(day)),
        held == Truth.YES ? "ok" : held == Truth.NO ? "quiet" : "warn",
        notes.cite(holder.sourceId()));
  }

  /**
   * A term without an end is one whose end no source states: it was surely held on its first days
   * only, so any later day is unknown.
   */
  private Truth heldOn(Period period) {
    Truth held = period.contains(day);
    boolean endStated = !(period.until() instanceof End.Open);
    boolean begins = period.from() != null && period.from().latest().equals(day);
    return held == Truth.YES && !endStated && !begins ? Truth.UNKNOWN : held;
  }
}
