package city.hansa.instruments.pages;

import city.hansa.acts.Act;
import city.hansa.acts.Evidence;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Due;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Remark;
import city.hansa.kernel.Visibility;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out one participation. */
@Component
class ParticipationPageMaker {
  private static final int SOON = 60;
  private final Wordings wordings;
  private final Paper.Maker papers;

  ParticipationPageMaker(Wordings wordings, Paper.Maker papers) {
    this.wordings = wordings;
    this.papers = papers;
  }

  ParticipationPage of(Sheet sheet, Line line, Site site) {
    Set<String> more = new HashSet<>(StatusPageMaker.keepers(sheet));
    more.add(line.actor());
    Optional.ofNullable(sheet.replaced().get(line.actor())).ifPresent(more::add);
    Wording words = wordings.of(site, line.acts(), more);
    Reading reading = Reading.of(site, words);
    String id = sheet.roll().instrument().id();
    Optional<LocalDate> due = Due.of(line, sheet.terms(), sheet.day());
    return new ParticipationPage(
        Heads.of(sheet, reading),
        reading,
        line.actor(),
        words.actor(line.actor()),
        Rows.standing(line, sheet, reading),
        Rows.tone(line),
        line.reported(),
        facts(sheet, line, reading, due),
        due.filter(day -> line.mayBe(city.hansa.instruments.ParticipationState.BOUND))
            .map(day -> light(day, sheet.day(), site))
            .orElse(null),
        history(line, words),
        done(line, sheet, words),
        Remark.of(line, sheet).stream().map(remark -> Said.of(remark, reading)).toList(),
        ParticipationLife.subject(id, line.actor()),
        papers.of(site));
  }

  private static List<Fact> facts(
      Sheet sheet, Line line, Reading reading, Optional<LocalDate> due) {
    Site site = reading.site();
    List<Fact> facts = new ArrayList<>();
    if (line.signature() != null) {
      facts.add(fact("instruments.signature", line.signature(), "", reading));
    }
    line.consents()
        .forEach(act ->
            facts.add(
                new Fact(
                    reading.words().type(act.type()),
                    reading.words().date(Line.dateOf(act)) + " " + Line.marker(act),
                    reading.href("/acts/" + act.number()))));
    sheet
        .boundFrom(line.actor())
        .ifPresent(day ->
            facts.add(new Fact(site.t("instruments.participation.bound"), site.day(day), null)));
    if (line.notice() != null) {
      facts.add(fact("instruments.withdrawal", line.notice(), "", reading));
    }
    due.ifPresent(
        day -> facts.add(new Fact(site.t("instruments.participation.due"), site.day(day), null)));
    return facts;
  }

  private static Fact fact(String label, Act act, String more, Reading reading) {
    return new Fact(
        reading.site().t(label),
        reading.words().date(Line.dateOf(act)) + more,
        reading.href("/acts/" + act.number()));
  }

  private static ParticipationPage.Light light(LocalDate due, LocalDate day, Site site) {
    String date = site.day(due);
    if (day.isAfter(due)) {
      return new ParticipationPage.Light(site.t("instruments.report.overdue", date), "late");
    }
    return due.minusDays(SOON).isBefore(day)
        ? new ParticipationPage.Light(site.t("instruments.report.soon", date), "warn")
        : new ParticipationPage.Light(site.t("instruments.report.inTime", date), "ok");
  }

  private static List<ParticipationPage.Stage> history(Line line, Wording words) {
    return line.source().history().stream()
        .filter(stretch -> stretch.from() != null)
        .map(stretch ->
            new ParticipationPage.Stage(
                day(stretch.from(), words),
                day(stretch.until(), words),
                stretch.possible().stream()
                    .sorted()
                    .map(state -> words.state(ParticipationLife.NAME, state.name()))
                    .collect(Collectors.joining(" / "))))
        .toList();
  }

  private static String day(@Nullable LocalDate day, Wording words) {
    return day == null ? "…" : words.site().day(day);
  }

  private static List<ParticipationPage.Done> done(Line line, Sheet sheet, Wording words) {
    return line.acts().stream()
        .sorted(
            Comparator.comparing((Act act) -> Line.dateOf(act).earliest())
                .thenComparing(Act::number))
        .map(act ->
            new ParticipationPage.Done(
                act.number(),
                words.date(Line.dateOf(act)),
                words.said(act),
                words.site().day(act.recordedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                chips(act, sheet, words),
                act.evidence().stream().map(Evidence::source).distinct().toList()))
        .toList();
  }

  private static List<String> chips(Act act, Sheet sheet, Wording words) {
    List<String> chips = new ArrayList<>();
    if (act.standing() != Standing.OWN) {
      chips.add(words.standing(act.standing()));
    }
    if (act.visibility() != Visibility.PUBLIC) {
      chips.add(words.visibility(act.visibility()));
    }
    if (Line.dateOf(act).earliest().isAfter(sheet.day())) {
      chips.add(words.site().t("instruments.later"));
    }
    return chips;
  }
}
