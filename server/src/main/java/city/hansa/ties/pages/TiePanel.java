package city.hansa.ties.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.ActorPanels;
import city.hansa.actors.Card;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The ties of an actor on its page: how many of each kind, and those with something due first. */
@Component
class TiePanel implements ActorPanels {
  private static final int SHOWN = 8;
  private final Ties ties;
  private final TieReading reading;

  TiePanel(Ties ties, TieReading reading) {
    this.ties = ties;
    this.reading = reading;
  }

  /** Nothing as long as the log is read for the first time: no page waits for that. */
  @Override
  public List<Panel> of(Actor actor, Site site) {
    if (!ties.isRead()) {
      return List.of();
    }
    Ties.OfActor own = ties.ofActor(actor.id(), site.asOf().day(), site.viewer());
    List<TieRow> living = own.rows().stream().filter(TieRow::isLiving).toList();
    List<TieRow> first =
        living.stream().sorted(mattering(actor.id(), own.cards())).limit(SHOWN).toList();
    TieWords words = reading.words(first, site);
    String all = "/actors/" + actor.id() + "/ties";
    return List.of(
        new Panel(
            "ties",
            site.t("ties.title"),
            figures(living, all, words),
            first.stream().map(row -> entry(row, actor.id(), own.cards(), words)).toList(),
            new Entry(site.t("ties.panel.all", site.number(living.size())), all, "", ""),
            note(living, site)));
  }

  private static List<Entry> figures(List<TieRow> living, String all, TieWords words) {
    List<Entry> figures = new ArrayList<>();
    TieDay.counts(living)
        .forEach((kind, sides) ->
            figures.add(
                new Entry(
                    words
                        .site()
                        .t(
                            "ties.panel.figure",
                            words
                                .site()
                                .number(sides.values().stream().mapToInt(each -> each).sum()),
                            words.kind(kind)),
                    all + "?kind=" + kind,
                    TieCounts.sides(sides, words.site()),
                    "")));
    return figures;
  }

  /** What is due first, then what an end itself has said, then the largest partners. */
  private static Comparator<TieRow> mattering(String actor, Map<String, Card> cards) {
    return Comparator.comparing((TieRow row) -> row.next() == null)
        .thenComparing(row -> row.tie().isReportedOnly())
        .thenComparing(
            row ->
                row.tie().id().ends().stream()
                    .filter(end -> !end.equals(actor))
                    .map(cards::get)
                    .filter(Objects::nonNull)
                    .map(Card::people)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0),
            Comparator.reverseOrder());
  }

  private static Entry entry(TieRow row, String actor, Map<String, Card> cards, TieWords words) {
    TieItem item = TieItem.of(row, cards, words);
    String names = String.join(", ", item.others(actor).stream().map(TieItem.End::name).toList());
    String told = item.state() + ", " + item.sides();
    boolean late = item.tone().equals("warn");
    return new Entry(
        names,
        item.address(),
        item.next().isEmpty() ? told : told + ", " + item.next(),
        late ? "warn" : item.tone().equals("ok") ? "ok" : "");
  }

  private static String note(List<TieRow> living, Site site) {
    long unknown = living.stream().filter(row -> row.sides() == Sidedness.UNKNOWN).count();
    String asOf = site.t("ties.asOf", site.day(site.asOf().day()));
    String note = asOf + ". " + site.t("ties.words");
    return unknown == 0 ? note : note + " " + site.t("ties.missing.sides", site.number(unknown));
  }
}
